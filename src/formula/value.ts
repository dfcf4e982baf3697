import type { Agreement } from '../amount/compare';
import type { Interval } from '../amount/interval';
import type { CellRef } from '../sheet/address';
import type { Column, Figure, Row, Table, TableId } from '../tables/model';

/** A figure that took part in a formula, with its table, row and column. */
export interface Operand {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly figure: Figure;
  /** One of a set that is added up, not a figure the formula names by itself. */
  readonly term: boolean;
  /** Of last year's accounts, and so no cell of this workbook. */
  readonly prior: boolean;
}

/** A cell that a statement is about and that is no figure of a table: a name, a title, a note. */
export interface Place {
  readonly tableId: TableId | null;
  readonly ref: CellRef;
  readonly row: string;
  readonly column: string;
  readonly shown: string;
}

/** What an evaluation has looked at. */
export interface Trace {
  readonly operands: Operand[];
  readonly places: Place[];
}

export const newTrace = (): Trace => ({ operands: [], places: [] });

/** One figure of a set, or a code that its table does not list and that therefore stands for nothing. */
export interface Term {
  readonly interval: Interval;
  readonly operand: Operand | null;
}

/**
 * What an expression gives. Missing is no error: some operand is not there, and the reason says which,
 * for a person to act on. It spreads through arithmetic and comparisons; a missing condition is not met.
 */
export type Value =
  | { readonly kind: 'number'; readonly interval: Interval }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly truth: Agreement }
  | Missing;

export interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
}

export const number = (interval: Interval): Value => ({ kind: 'number', interval });
export const text = (content: string): Value => ({ kind: 'text', text: content });

/** Most of a check is statements that hold: each of the three is made once. */
const TRUTHS: Readonly<Record<Agreement, Value>> = {
  equal: { kind: 'truth', truth: 'equal' },
  rounding: { kind: 'truth', truth: 'rounding' },
  unequal: { kind: 'truth', truth: 'unequal' },
};

export const truth = (agreement: Agreement | boolean): Value =>
  TRUTHS[agreement === true ? 'equal' : agreement === false ? 'unequal' : agreement];
export const missing = (reason: string): Missing => ({ kind: 'missing', reason });

/** A mistake in the formula itself (an unknown function, a set where one figure is due), not in the figures. */
export class FormulaFault extends Error {
  constructor(
    message: string,
    readonly at: number | null = null,
  ) {
    super(message);
  }
}
