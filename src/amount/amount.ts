import type { Decimal } from './decimal';
import type { Unit } from './unit';

/** A figure as read from a cell: its exact value and how precisely it is printed. */
export interface Amount {
  readonly value: Decimal;
  /** Decimals the number format shows, or the typed text has; null when the host does not say. */
  readonly printed: number | null;
  /** Typed as text: a trailing zero may have been left out (669.7 for 669.70). */
  readonly typed: boolean;
  /** A unit written in the cell itself (“12.3万元”), which outranks the table's. */
  readonly unit: Unit | null;
}

/** What a cell holds, read as an amount. Blank is not zero, and text is not a number. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };

export const BLANK: Reading = { kind: 'blank' };
