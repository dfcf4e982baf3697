import { Decimal } from './decimal';

/** 15 significant digits are what a spreadsheet itself keeps of a number; beyond lies binary noise. */
const SIGNIFICANT = 15;
/** Money has no meaning below this fraction of any unit (10⁻¹⁰ 亿元 is one 分). */
const MEANINGLESS = new Decimal('1e-10');
const PLACES = 8;

/**
 * A stored number as a decimal, with all its stored decimals but free of binary noise:
 * 0.1 + 0.2 is 0.3, and a computed 810.160000000002 is 810.16.
 */
export function fromNumber(stored: number): Decimal {
  const value = new Decimal(stored.toPrecision(SIGNIFICANT));
  if (value.decimalPlaces() <= PLACES) return value;
  const clean = value.toDecimalPlaces(PLACES);
  return value.minus(clean).abs().lte(MEANINGLESS) ? clean : value;
}
