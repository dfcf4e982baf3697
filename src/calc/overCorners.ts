import { Decimal } from '../amount/decimal';
import { exactly, isExact, type Interval } from '../amount/interval';

/**
 * A function of two figures that is monotonic in each, over all they may stand for: its extremes lie at
 * the corners. Tighter than interval arithmetic where a figure occurs twice in the function.
 */
export function overCorners(a: Interval, b: Interval, f: (x: Decimal, y: Decimal) => Decimal): Interval {
  if (isExact(a) && isExact(b)) return exactly(f(a.value, b.value));
  const corners = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return { value: f(a.value, b.value), low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

/** Whether a figure may be zero: then nothing can be divided by it. */
export const maybeZero = (a: Interval): boolean => a.low.lte(0) && a.high.gte(0);
