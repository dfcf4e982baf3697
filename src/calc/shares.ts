import { Decimal, ZERO } from '../amount/decimal';
import type { Undefined } from './function';

/**
 * 构成比分摊(各数，小数位): the share of each figure in their sum, as numbers (0.3333 for 33.33 %), rounded to
 * `places` decimals of the percentage so that together they are exactly 100 %: all are rounded down, and
 * what is missing goes, one last digit each, to those that lost most (the largest remainder). Equal losses
 * are served from the first on. Of a sum of zero there are no shares.
 */
export const shares = {
  name: '构成比分摊',
  apply(figures: readonly Decimal[], places: number): readonly Decimal[] | Undefined {
    const whole = figures.reduce((sum, figure) => sum.plus(figure), ZERO);
    if (whole.isZero()) return { undefined: '合计数为零，没有构成比' };
    const scale = new Decimal(10).pow(places + 2);
    // Kept whole until the end: figure × scale = quotient × whole + remainder.
    const parts = figures.map((figure) => {
      const exact = figure.times(scale);
      const quotient = exact.div(whole).floor();
      return { quotient, lost: exact.minus(quotient.times(whole)).div(whole) };
    });
    const missing = parts.reduce((rest, { quotient }) => rest.minus(quotient), scale).toNumber();
    const byLoss = parts.map((_, i) => i).sort((a, b) => parts[b]!.lost.cmp(parts[a]!.lost) || a - b);
    const topped = new Set(byLoss.slice(0, missing));
    return parts.map(({ quotient }, i) => (topped.has(i) ? quotient.plus(1) : quotient).div(scale));
  },
} as const;
