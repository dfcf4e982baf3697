import type { BinaryFunction } from './function';
import { maybeZero, overCorners } from './overCorners';

/**
 * 增长率(本年，上年): (current − prior) ÷ |prior|, as a number (0.7455 for 74.55 %). On a zero base there
 * is none, never 100 %.
 */
export const growthRate: BinaryFunction = {
  name: '增长率',
  arity: 2,
  apply: (current, prior) =>
    maybeZero(prior)
      ? { undefined: '上年数为零，没有增长率' }
      : overCorners(current, prior, (now, before) => now.minus(before).div(before.abs())),
};
