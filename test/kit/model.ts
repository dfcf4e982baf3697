import type { TableId } from '../../src/tables/model';

/** Figures of one line by column key, as printed in 万元 (“810.16”); null or absent for a blank cell. */
export type Figures = Readonly<Record<string, string | null>>;

/** A line of a table without anything that a layout decides. */
export interface Line {
  readonly label: string;
  /** Functional or economic code; null for a line that has none. */
  readonly code: string | null;
  /** Stands in a numbered list (一、二、…) where the layout numbers its lines. */
  readonly numbered: boolean;
  readonly figures: Figures;
}

export interface CodedTable {
  readonly total: Figures;
  readonly lines: readonly Line[];
  /** Columns the table has, by key, in order. */
  readonly columns: readonly string[];
  readonly remarks: readonly string[];
}

export interface TwoSidedTable {
  /** Lines down to 总计, in order. */
  readonly income: readonly Line[];
  readonly expenditure: readonly Line[];
}

/** One unit's accounts of one year, free of layout: what every rendering of them has in common. */
export interface Model {
  readonly department: string | null;
  readonly year: number | null;
  readonly summary: TwoSidedTable; // 01
  readonly appropriations: TwoSidedTable; // 04
  readonly coded: Readonly<Record<CodedId, CodedTable>>;
  readonly economic: {
    readonly lines: readonly Line[];
    readonly personnel: string | null;
    readonly operating: string | null;
  };
  readonly threePublic: {
    readonly columns: readonly string[];
    readonly budget: Figures;
    readonly actual: Figures;
  };
}

export const CODED_IDS = ['02', '03', '05', '08', '09'] as const satisfies readonly TableId[];
export type CodedId = (typeof CODED_IDS)[number];
