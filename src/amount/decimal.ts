import { Decimal as Library } from 'decimal.js';

/**
 * The one decimal type of the project: 40 significant digits, halves rounded away from zero,
 * as the rules of writing final accounts require. Never a binary float.
 */
export const Decimal = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

export const ZERO: Decimal = new Decimal(0);
