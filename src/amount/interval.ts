import type { Amount } from './amount';
import { Decimal, ZERO } from './decimal';

/**
 * The closed interval of true values a printed figure may stand for, and the figure itself.
 * Source of the rule: XBRL Calculations 1.1; v ± half a unit of the last printed decimal.
 */
export interface Interval {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** An interval of one point: a figure known exactly. */
export function exactly(value: Decimal): Interval {
  return { value, low: value, high: value };
}

/** Whether a figure is known exactly, as all are in cells. */
export const isExact = ({ low, high }: Interval): boolean => low === high;

export const NOTHING: Interval = exactly(ZERO);

const HALF_UNITS = Array.from({ length: 13 }, (_, decimals) =>
  new Decimal(5).times(new Decimal(10).pow(-decimals - 1)),
);

/** Half of the last printed unit: 0.005 for two decimals. */
export function halfUnit(decimals: number): Decimal {
  return HALF_UNITS[decimals] ?? new Decimal(5).times(new Decimal(10).pow(-decimals - 1));
}

/**
 * The interval of a printed amount; `usual` is the table's precision where the cell does not say.
 * Zero is exact: 28 printed 0.00 must not hide an error of 0.11. A stored value with more decimals
 * than it shows stands for itself, up to the last digit that a spreadsheet can keep: a third of 100 is
 * no more exact than 33.3333333333333.
 */
export function intervalOf(amount: Amount, usual: number): Interval {
  const { value, printed, typed } = amount;
  const decimals = printed === null ? usual : typed ? Math.max(printed, usual) : printed;
  if (value.isZero()) return exactly(value);
  const stored = value.decimalPlaces();
  if (stored <= decimals) return around(value, decimals);
  return !typed && value.precision() >= STORED_DIGITS ? around(value, stored) : exactly(value);
}

/** Significant digits of a number in a spreadsheet. */
const STORED_DIGITS = 15;

function around(value: Decimal, decimals: number): Interval {
  const half = halfUnit(decimals);
  return { value, low: value.minus(half), high: value.plus(half) };
}

export function add(a: Interval, b: Interval): Interval {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  return { value: a.value.plus(b.value), low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function subtract(a: Interval, b: Interval): Interval {
  if (isExact(a) && isExact(b)) return exactly(a.value.minus(b.value));
  return { value: a.value.minus(b.value), low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

export function negate(a: Interval): Interval {
  if (isExact(a)) return exactly(a.value.neg());
  return { value: a.value.neg(), low: a.high.neg(), high: a.low.neg() };
}

/** Times a factor known exactly. */
export function scale(a: Interval, factor: Decimal): Interval {
  const value = a.value.times(factor);
  if (isExact(a)) return exactly(value);
  const ends = [a.low.times(factor), a.high.times(factor)] as const;
  const [low, high] = factor.isNegative() ? [ends[1], ends[0]] : ends;
  return { value, low, high };
}

function hull(value: Decimal, corners: readonly Decimal[]): Interval {
  return { value, low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

export function multiply(a: Interval, b: Interval): Interval {
  // Factors are mostly known exactly, such as a sign, and then two of the four corners say all.
  if (isExact(b)) return scale(a, b.value);
  if (isExact(a)) return scale(b, a.value);
  return hull(a.value.times(b.value), [
    a.low.times(b.low),
    a.low.times(b.high),
    a.high.times(b.low),
    a.high.times(b.high),
  ]);
}

/** Null when the divisor may be zero: there is no ratio on a zero base. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(0) && b.high.gte(0)) return null;
  // Four times the same division otherwise.
  if (isExact(a) && isExact(b)) return exactly(a.value.div(b.value));
  return hull(a.value.div(b.value), [
    a.low.div(b.low),
    a.low.div(b.high),
    a.high.div(b.low),
    a.high.div(b.high),
  ]);
}

/** The sum of many intervals in one pass. */
export function sum(parts: Iterable<Interval>): Interval {
  let value = ZERO;
  let low = ZERO;
  let high = ZERO;
  for (const part of parts) {
    // Most cells of a table are blank; adding them would be most of the work.
    if (part === NOTHING) continue;
    value = value.plus(part.value);
    low = low.plus(part.low);
    high = high.plus(part.high);
  }
  return { value, low, high };
}

/** Some value is common to both: the figures agree but for rounding. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
