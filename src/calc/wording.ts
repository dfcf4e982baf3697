import type { Decimal } from '../amount/decimal';

/** Decimals of amounts and percentages in the explanation. */
export const TEXT_PLACES = 2;

/** A figure as the explanation prints it: two decimals, halves away from zero, no minus before zero. */
export function printed(value: Decimal): string {
  const rounded = value.toDecimalPlaces(TEXT_PLACES);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(TEXT_PLACES);
}

/** “74.55%” of 0.7455. */
export function percentage(ratio: Decimal): string {
  return `${printed(ratio.times(100))}%`;
}

/** The figure that the text shows, which its words must agree with. */
export const asPrinted = (value: Decimal): Decimal => value.toDecimalPlaces(TEXT_PLACES);
