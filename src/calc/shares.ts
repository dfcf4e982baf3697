import { Decimal, ZERO } from '../amount/decimal';
import type { Undefined } from './function';

/** One figure's share before the last digits are dealt out. */
interface Part {
  /** The share rounded down, in last digits. */
  readonly digits: Decimal;
  /** What rounding down took from it; comparable within one whole. */
  readonly lost: Decimal;
}

/** Kept in whole numbers, so that no division has to be rounded: figure = digits × whole + rest. */
function roundDown(figure: Decimal, whole: Decimal): Part {
  const digits = figure.divToInt(whole);
  const rest = figure.minus(digits.times(whole));
  const isBelow = !rest.isZero() && rest.isNegative() !== whole.isNegative();
  return isBelow ? { digits: digits.minus(1), lost: rest.plus(whole).abs() } : { digits, lost: rest.abs() };
}

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
    const digit = new Decimal(10).pow(-places - 2);
    const parts = figures.map((figure) => roundDown(figure.times(scale), whole));
    const missing = parts.reduce((rest, { digits }) => rest.minus(digits), scale).toNumber();
    const byLoss = parts.map((_, i) => i).sort((a, b) => parts[b]!.lost.cmp(parts[a]!.lost) || a - b);
    const topped = new Set(byLoss.slice(0, missing));
    return parts.map(({ digits }, i) => (topped.has(i) ? digits.plus(1) : digits).times(digit));
  },
} as const;
