import { OfficeError, invalidArgument } from '../errors';
import type { CellInput } from '../store/content';
import { typedNumber } from './typedNumber';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

function formula(text: string): CellInput {
  if (text.length > LONGEST_FORMULA) {
    const message = `A formula has at most ${LONGEST_FORMULA} characters.`;
    throw new OfficeError('FormulaLengthExceedsLimit', message);
  }
  return { value: '', formula: text };
}

function text(value: string): CellInput {
  if (value.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  return { value };
}

function enterText(input: string, numberFormat: string): CellInput {
  if (input.startsWith("'")) return text(input.slice(1));
  if (input === '' || numberFormat === '@') return text(input);
  if (input.startsWith('=') && input.length > 1) return formula(input);
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === 'true' };
  const number = typedNumber(input.trim());
  // A cell keeps the format that it was given.
  if (number) return numberFormat === 'General' ? number : { value: number.value };
  return /^[+\-@]./s.test(input) ? formula(`=${input}`) : text(input);
}

/**
 * What becomes of a value in a cell, typed or set through `values` or `formulas`: as Excel does, a text
 * that begins with = + - @ becomes a formula and one that looks like a number, a percentage or a date a
 * number, unless the cell's format is text or an apostrophe stands before it. null keeps the cell.
 * Excel knows more dates than this does (“1-2”, “3月5日”).
 */
export function enter(input: unknown, numberFormat: string): CellInput | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'string') return enterText(input, numberFormat);
  if (typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input))) {
    return { value: input };
  }
  throw invalidArgument('A cell takes a text, a number, TRUE or FALSE.');
}
