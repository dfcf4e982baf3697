import type { Area } from '../grid/area';

/** What a cell holds. '' is blank; an error value is its text, “#DIV/0!”. */
export type Scalar = string | number | boolean;

export type Matrix<T> = readonly (readonly T[])[];

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface BookInfo {
  readonly name: string;
  readonly readOnly: boolean;
  /** The structure: no sheet may be added, deleted, renamed, moved, hidden or shown. */
  readonly protected: boolean;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly showGridlines: boolean;
  /** “#RRGGBB”, or '' where the tab has no colour. */
  readonly tabColor: string;
}

/** The active sheet and what is selected on it. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The active cell, an area of one. */
  readonly active: Area;
}

/** A row or a column. The size is a height or a width in points. */
export interface Line {
  readonly hidden: boolean;
  readonly size: number;
}

export type Axis = 'rows' | 'columns';

/** What a range can be asked for, cell by cell. */
export type CellProperty = 'values' | 'text' | 'formulas' | 'numberFormat';

/** What goes into a cell. A formula comes without a value: the store computes it, or leaves it blank. */
export interface CellInput {
  readonly value: Scalar;
  readonly formula?: string;
  /** Given when typing such a text also formats the cell: “5%”. */
  readonly numberFormat?: string;
}
