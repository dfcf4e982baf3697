import { Decimal } from '../../../amount/decimal';
import type { Interval } from '../../../amount/interval';
import { divide, scale, subtract } from '../../../amount/interval';
import { SLIPS } from '../messages';

/** Decimals of percentages in an explanation. */
const USUAL_DECIMALS = 2;
const HUNDRED = new Decimal(100);

/** Part of a whole, or actual of a budget, in %; null on a zero base. */
export function percentOf(part: Interval, whole: Interval): Interval | null {
  if (whole.value.isZero()) return null;
  const ratio = divide(part, whole);
  return ratio && scale(ratio, HUNDRED);
}

/** (current − prior) ÷ |prior| in %; null on a zero base. */
export function growthOf(current: Interval, prior: Interval): Interval | null {
  if (prior.value.isZero()) return null;
  const base: Interval = prior.value.lt(0)
    ? { value: prior.value.neg(), low: prior.high.neg(), high: prior.low.neg() }
    : prior;
  const ratio = divide(subtract(current, prior), base);
  return ratio && scale(ratio, HUNDRED);
}

export type Match = 'ok' | 'rounding' | 'wrong';

/** A stated percentage against its exact value: right when it is that value rounded to the stated decimals. */
export function matchPercent(stated: Decimal, decimals: number, expected: Interval): Match {
  // 34.3% is 34.30% and as good; 91% for 91.12% is right but not in the style of the document.
  if (expected.value.toDecimalPlaces(Math.max(decimals, USUAL_DECIMALS)).eq(stated)) return 'ok';
  if (expected.value.toDecimalPlaces(decimals).eq(stated)) return 'rounding';
  const half = new Decimal(5).times(new Decimal(10).pow(-decimals - 1));
  return stated.minus(half).lte(expected.high) && stated.plus(half).gte(expected.low) ? 'rounding' : 'wrong';
}

export const printPercent = (value: Decimal): string => `${value.toDecimalPlaces(2).toFixed(2)}%`;

/** Which known slip turned `expected` into `stated`; '' when none did. */
export function slipOf(
  stated: Decimal,
  decimals: number,
  expected: Decimal,
  kind: 'completion' | 'growth' | 'share',
): string {
  const is = (value: Decimal): boolean => value.toDecimalPlaces(decimals).abs().eq(stated.abs());
  if (kind === 'completion' && is(expected.minus(HUNDRED))) return SLIPS.growthForCompletion;
  if (kind === 'growth' && is(expected.plus(HUNDRED))) return SLIPS.completionForGrowth;
  if (
    kind === 'growth' &&
    !expected.plus(HUNDRED).isZero() &&
    is(expected.div(expected.plus(HUNDRED)).times(HUNDRED))
  )
    return SLIPS.ownBase;
  if (!expected.isZero() && is(HUNDRED.times(HUNDRED).div(expected))) return SLIPS.inverse;
  if (expected.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(stated)) return SLIPS.truncated;
  if ([10, 100, 1000].some((by) => is(expected.times(by)) || is(expected.div(by)))) return SLIPS.shifted;
  return '';
}
