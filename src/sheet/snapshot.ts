import type { RawValue } from '../amount/readAmount';

/** A workbook as it was when read: plain data, only the cells that hold something. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows that hold anything, from the top down. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** 0-based. */
  readonly index: number;
  readonly hidden: boolean;
  /** Cells that hold anything, from left to right. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** 0-based. */
  readonly column: number;
  readonly value: RawValue;
  /** The number format, where the host gives it. */
  readonly format?: string;
  /** The formula without its =, where the host gives it. */
  readonly formula?: string;
}
