import type { Area } from '../grid/area';
import type { CellFormat, FormatKey } from '../store/cellFormat';
import type { ConditionalFormatData } from '../store/conditionalFormat';
import type { Scalar, Visibility } from '../store/content';

/** Rows and columns are counted from 0. */
export interface CellData {
  readonly row: number;
  readonly column: number;
  /** Of a formula its value, which nothing here computes. */
  readonly value: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** One property of the looks of some cells. */
export interface FormatData<K extends FormatKey = FormatKey> {
  readonly key: K;
  readonly area: Area;
  readonly value: CellFormat[K];
}

/** The height of a row or the width of a column, in points. */
export type SizeData = readonly [index: number, size: number];

export interface SheetData {
  readonly name: string;
  readonly id?: string;
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly cells?: readonly CellData[];
  readonly formats?: readonly FormatData[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly rowHeights?: readonly SizeData[];
  readonly columnWidths?: readonly SizeData[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** In the order of priority. */
  readonly conditionalFormats?: readonly (ConditionalFormatData & { readonly id?: string })[];
}

/** What is on the screen, by the names of the sheets: no content. */
export interface ViewData {
  readonly activeSheet: string;
  readonly selected: Readonly<Record<string, readonly Area[]>>;
}

/** A whole workbook as plain data: what a memory store is made from, and what it gives back. */
export interface WorkbookData {
  readonly name?: string;
  readonly readOnly?: boolean;
  /** The structure. */
  readonly protected?: boolean;
  readonly sheets: readonly SheetData[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly view?: ViewData;
}
