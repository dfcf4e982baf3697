import { Decimal } from '../../../amount/decimal';
import { exactly, halfUnit, type Interval } from '../../../amount/interval';

export type Measure = 'money' | 'percent' | 'count';

/** A figure with its unit, where it stands in a paragraph's plain text. */
export interface Quantity {
  readonly measure: Measure;
  /** Offsets in the plain text, with the unit. */
  readonly start: number;
  readonly end: number;
  /** Money in 万元, a percentage in %, a count as it is. */
  readonly value: Decimal;
  /** Decimals as stated, in the stated unit. */
  readonly decimals: number;
  /** 万元 that one stated unit is worth; 1 for what is no money. */
  readonly factor: Decimal;
  readonly unit: string;
  readonly text: string;
}

const NUMBER = /-?\d+(?:\.\d+)?/y;
const UNIT =
  /(?:亿元|万元|元|%|个百分点|百分点|人次|人数|批次|个批次|批|个团组|团组|个|人|辆|台\(套\)|台|套|名|万(?!元|人|辆|平|余|多|次|户|件|张|条|台|套|家|亩))/y;

const ONE = new Decimal(1);
const IN_WAN: Readonly<Record<string, Decimal>> = {
  亿元: new Decimal(10_000),
  万元: ONE,
  万: ONE,
  元: new Decimal('0.0001'),
};

/** “百分之98.39” */
const PER_HUNDRED = '百分之';

function unitAt(text: string, at: number): string {
  UNIT.lastIndex = at;
  return UNIT.exec(text)?.[0] ?? '';
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const LONGEST_NUMBER = 30;

/** A figure without a unit that still looks like an amount: it has two decimals (“4.19，”). */
export interface BareNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Scan {
  readonly quantities: readonly Quantity[];
  readonly bare: readonly BareNumber[];
}

/** Finds the quantities of a paragraph in one pass. Years, dates, codes and ordinals are none. */
export function scan(text: string): Scan {
  const quantities: Quantity[] = [];
  const bare: BareNumber[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text[at]) && !(text[at] === '-' && isDigit(text[at + 1]))) {
      at++;
      continue;
    }
    NUMBER.lastIndex = at;
    const digits = NUMBER.exec(text)?.[0] ?? '';
    const end = at + digits.length;
    // “2020-2021” is no negative number, nor is a letter's number (GB2312) one of ours.
    const isPart =
      /[A-Za-z\d.]/.test(text[at - 1] ?? '') ||
      (digits.startsWith('-') && /[\d年月日)]/.test(text[at - 1] ?? ''));
    const written = unitAt(text, end);
    const isPerHundred = written === '' && text.startsWith(PER_HUNDRED, at - PER_HUNDRED.length);
    const unit = isPerHundred ? '%' : written;
    if (!isPart && digits.length <= LONGEST_NUMBER) {
      if (unit !== '') {
        const factor = IN_WAN[unit] ?? ONE;
        const value = new Decimal(digits);
        quantities.push({
          measure: unit in IN_WAN ? 'money' : unit === '%' || unit.endsWith('百分点') ? 'percent' : 'count',
          start: isPerHundred ? at - PER_HUNDRED.length : at,
          end: end + written.length,
          value: value.times(factor),
          decimals: digits.split('.')[1]?.length ?? 0,
          factor,
          unit,
          text: isPerHundred ? PER_HUNDRED + digits : digits + unit,
        });
      } else if (/\.\d{2}$/.test(digits) && !/[\d.A-Za-z]/.test(text[end] ?? '')) {
        bare.push({ start: at, end, text: digits });
      }
    }
    at = end + written.length;
  }
  return { quantities, bare };
}

/** What a stated figure may stand for: half a unit of its last decimal to either side; zero is exact. */
export function statedInterval({ value, decimals, factor }: Quantity): Interval {
  if (value.isZero()) return exactly(value);
  const half = halfUnit(decimals).times(factor);
  return { value, low: value.minus(half), high: value.plus(half) };
}
