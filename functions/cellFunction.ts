import type { CellError } from './cellError';

/** What a host passes for one cell: blanks come as null or '' (or 0), error values in several forms. */
export type CellValue = number | string | boolean | null | undefined | object;

/** What a host passes for an argument: a range as rows of cells, a single value as itself. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

export type CellResult = number | string | CellError;
export type Matrix<T> = readonly (readonly T[])[];

export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A range of figures or names, or a single setting. */
  readonly kind: 'range' | 'setting';
  readonly optional: boolean;
}

/** One function as cells get it: what Excel shows of it beside what it does. */
export interface CellFunction {
  /** A–Z, the same in every version: formulas are stored with it. */
  readonly id: string;
  /** After “JUESUAN.”, at least three characters. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** A result for each cell of the arguments' shape; a single one for single values. */
  readonly apply: (args: readonly Argument[]) => Matrix<CellResult>;
}
