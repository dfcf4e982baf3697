import { Decimal } from './decimal';

/** What a spreadsheet itself keeps of a number; beyond lies binary noise. */
const SIGNIFICANT = 15;
/** The sixth decimal of 万元 is one 分; less than a tenth of it has no meaning. */
const PLACES = 6;
const MEANINGLESS = new Decimal('1e-7');

/**
 * A stored number as a decimal, with all its stored decimals but free of binary noise:
 * 0.1 + 0.2 is 0.3, a computed 810.160000000002 is 810.16, and what 元 leave when they cancel out is zero.
 */
export function fromNumber(stored: number): Decimal {
  const value = new Decimal(stored.toPrecision(SIGNIFICANT));
  // Noise fills all digits that are kept; money does not, not even 亿元 to the 分.
  if (value.decimalPlaces() <= PLACES || value.precision() < SIGNIFICANT - 1) return value;
  const clean = value.toDecimalPlaces(PLACES);
  return value.minus(clean).abs().lt(MEANINGLESS) ? clean : value;
}
