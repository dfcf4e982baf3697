import type { Amount } from './amount';
import { Decimal } from './decimal';
import { readUnit } from './unit';

const UNIT_SUFFIX = /(亿元|万元|万|元)$/;
const BRACKETED = /^\((.*)\)$/;
const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const LEADING_POINT = /^([+-]?)(\.\d+)$/;
/** A dash standing alone is how an accountant writes “none”. */
const DASHES = /^[-—–―−─_/]+$/;

/** ①, ², ½: marks of notes and ordinals, which normalising would turn into figures. */
const NOTE_MARK = /\p{No}/u;

/** Full-width forms made half-width, every dash a minus, all white space out. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[−–—―─]/g, '-')
    .replace(/，/g, ',')
    .replace(/[．。]/g, '.')
    .replace(/^'?([-+(]?)¥/, '$1')
    .replace(/^'/, '');
}

/** A lone dash, in text whose width and white space are put right already. */
export const isLoneDash = (plain: string): boolean => DASHES.test(plain);

/** True for white space and for a lone dash (“—”, “－”): no figure, not a zero. */
export function isBlankText(text: string): boolean {
  const plain = simplify(text);
  return plain === '' || isLoneDash(plain);
}

/**
 * Reads a figure typed as text: “1,234.56”, “810. 16”, full-width digits, “(1.23)” for −1.23,
 * “¥1.23”, “12.3万元”. Null when it is no figure; separators in the wrong place (“1,01”) make it none, since
 * guessing would hide a slip.
 */
export function fromText(text: string): Amount | null {
  if (NOTE_MARK.test(text)) return null;
  let plain = simplify(text);
  const suffix = UNIT_SUFFIX.exec(plain);
  if (suffix) plain = plain.slice(0, -suffix[0].length);
  const bracketed = BRACKETED.exec(plain);
  if (bracketed) plain = bracketed[1] ?? '';
  plain = plain.replace(LEADING_POINT, '$10$2');
  if (!PLAIN.test(plain)) return null;
  const digits = plain.replace(/,/g, '');
  const value = new Decimal(digits);
  if (bracketed && value.lt(0)) return null;
  return {
    value: bracketed ? value.neg() : value,
    printed: digits.split('.')[1]?.length ?? 0,
    typed: true,
    unit: suffix ? readUnit(suffix[0]) : null,
  };
}
