import { meet, type Interval } from './interval';

export type Comparison = '=' | '≠' | '≤' | '≥' | '<' | '>';

/** How two printed figures compare: exactly, only thanks to rounding (尾差), or not at all. */
export type Agreement = 'equal' | 'rounding' | 'unequal';

const EXACTLY: Readonly<Record<Comparison, (a: Interval, b: Interval) => boolean>> = {
  '=': (a, b) => a.value.eq(b.value),
  '≠': (a, b) => !a.value.eq(b.value),
  '≤': (a, b) => a.value.lte(b.value),
  '≥': (a, b) => a.value.gte(b.value),
  '<': (a, b) => a.value.lt(b.value),
  '>': (a, b) => a.value.gt(b.value),
};

const WITH_ROUNDING: Readonly<Record<Comparison, (a: Interval, b: Interval) => boolean>> = {
  '=': meet,
  '≠': () => false,
  '≤': (a, b) => a.low.lte(b.high),
  '≥': (a, b) => a.high.gte(b.low),
  '<': () => false,
  '>': () => false,
};

/** Strict comparisons (<, >, ≠) know no rounding: they hold on the printed figures or not. */
export function compare(a: Interval, comparison: Comparison, b: Interval): Agreement {
  if (EXACTLY[comparison](a, b)) return 'equal';
  return WITH_ROUNDING[comparison](a, b) ? 'rounding' : 'unequal';
}
