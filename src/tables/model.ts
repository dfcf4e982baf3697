import type { Interval } from '../amount/interval';
import type { Reading } from '../amount/amount';
import type { Unit } from '../amount/unit';
import type { CellRef } from '../sheet/address';
import type { Visibility } from '../sheet/snapshot';

export const TABLE_IDS = ['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** One amount cell of a table, with where it stands. */
export interface Figure {
  readonly ref: CellRef;
  readonly reading: Reading;
  /** The figure as it is printed, for people: “12.01”, “空”, “#REF!”. */
  readonly shown: string;
  /**
   * What the figure may stand for, in the unit of the whole workbook (`Accounts.unit`). A blank is an
   * exact zero; null when the cell holds text or an error value and so no figure at all.
   */
  readonly interval: Interval | null;
}

export interface Column {
  /** Canonical name from the layout (“基本支出”), or the printed header of a column it does not know. */
  readonly key: string;
  readonly header: string;
  /** total: the sum of the part columns; ofWhich: a detail that is not added again. */
  readonly role: 'total' | 'part' | 'ofWhich' | 'other';
  /** 0-based column in the sheet; of the first block where a table has several. */
  readonly index: number;
}

export interface Row {
  /** Canonical name from the layout (“本年收入合计”), or the printed label without its ordinal. */
  readonly key: string;
  /** The row this one details (“年初财政拨款结转和结余”), where the same label occurs in several places. */
  readonly section: string | null;
  readonly label: string;
  readonly code: string | null;
  /** A named set the row belongs to (“收入项目”, “支出功能分类”). */
  readonly group: string | null;
  readonly isTotal: boolean;
  /** “其中…”: a detail that is not added again. */
  readonly ofWhich: boolean;
  /** The cell of the code, or of the label where there is none. */
  readonly cell: CellRef;
  /** The cell of the name; the same as `cell` where code and name share one, or there is only one of them. */
  readonly nameCell: CellRef;
  readonly hidden: boolean;
  /** Aligned with `Table.columns`; null where the table has no such cell for this row. */
  readonly figures: readonly (Figure | null)[];
}

/** What a table says about itself above its header; null where it does not say. */
export interface Heading {
  readonly unit: Unit | null;
  /** '' when the label 部门 is there and its name is not. */
  readonly department: string | null;
  readonly departmentCell: CellRef | null;
  readonly year: number | null;
}

export interface Remark {
  readonly text: string;
  readonly ref: CellRef;
}

export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly titleCell: CellRef;
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly range: string;
  readonly heading: Heading;
  /** The unit the amounts are kept in, whether stated or inferred from the other tables. */
  readonly unit: Unit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Free text around the body: notes, statements, hints. */
  readonly remarks: readonly Remark[];
}

export interface OtherTable {
  readonly title: string;
  readonly sheet: string;
}

/** A sheet as a whole, for what hides there. */
export interface SheetFact {
  readonly name: string;
  readonly visibility: Visibility;
  readonly firstAmount: CellRef | null;
}

/** The recognised workbook: at most one table per id. */
export interface Accounts {
  readonly department: string | null;
  readonly year: number | null;
  readonly unit: Unit | null;
  readonly tables: readonly Table[];
  readonly otherTables: readonly OtherTable[];
  readonly sheets: readonly SheetFact[];
}
