import { compileLabels, compileTitles } from './pattern';
import type { Column, TableId } from './model';
import layoutData from './layouts/layouts.json';
import vocabularyData from './layouts/vocabulary.json';
import { plain } from './text';

interface ColumnData {
  readonly key: string;
  readonly headers: readonly string[];
  readonly role: string;
}

interface RowData {
  readonly key: string;
  readonly labels: readonly string[];
  readonly group?: string;
  readonly total?: boolean;
  readonly opens?: boolean;
  readonly under?: string;
  readonly partOf?: string;
}

interface SideData {
  readonly name: string;
  readonly classes?: boolean;
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
}

interface LayoutData {
  readonly id: string;
  readonly name: string;
  readonly shape: string;
  readonly titles: readonly string[];
  readonly notAfter?: readonly string[];
  readonly prefers?: readonly string[];
  readonly needs: readonly string[];
  readonly unknownColumns?: string;
  readonly columns?: readonly ColumnData[];
  readonly blocks?: readonly { readonly key: string; readonly headers: readonly string[] }[];
  readonly totals?: readonly { readonly key: string; readonly labels: readonly string[] }[];
  readonly sides?: readonly SideData[];
}

export interface ColumnLayout {
  readonly key: string;
  readonly role: Column['role'];
  /** Header paths in the order of preference; each a list of patterns, the last for the leaf. */
  readonly headers: readonly (readonly RegExp[])[];
}

export interface RowLayout {
  readonly key: string;
  readonly label: RegExp;
  readonly group: string | null;
  readonly total: boolean;
  /** Following rows may be its details. */
  readonly opens: boolean;
  /** Only as a detail of this row. */
  readonly under: string | null;
  /** Where this row stands above it, it is a part of it, with or without “其中”. */
  readonly partOf: string | null;
}

export interface SideLayout {
  readonly name: string;
  /** Lists the functional classes. */
  readonly classes: boolean;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
}

export type Shape = 'twoSided' | 'byFunction' | 'economic' | 'threePublic';

/** What one of the nine tables looks like, compiled from layouts/layouts.json. */
export interface Layout {
  readonly id: TableId;
  /** What the ministry's own form calls it. */
  readonly name: string;
  readonly shape: Shape;
  readonly title: RegExp;
  /** Words that make it another table when they stand right before the title. */
  readonly notAfter: readonly string[];
  /** Of several tables with a title of this one, that whose title holds such a word is taken. */
  readonly prefers: readonly string[];
  /** Column keys, alternatives joined by |, without all of which it is not this table. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly ColumnLayout[];
  /** What a column counts as that the layout does not know. */
  readonly unknownColumns: Column['role'];
  readonly blocks: readonly { readonly key: string; readonly header: RegExp }[];
  readonly totals: readonly { readonly key: string; readonly label: RegExp }[];
  readonly sides: readonly SideLayout[];
}

function column(data: ColumnData): ColumnLayout {
  return {
    key: data.key,
    role: data.role as Column['role'],
    headers: data.headers.map((header) => header.split('›').map((part) => compileLabels([part]))),
  };
}

function side(data: SideData): SideLayout {
  return {
    name: data.name,
    classes: data.classes ?? false,
    columns: data.columns.map(column),
    rows: data.rows.map((row) => ({
      key: row.key,
      label: compileLabels(row.labels),
      group: row.group ?? null,
      total: row.total ?? false,
      opens: row.opens ?? false,
      under: row.under ?? null,
      partOf: row.partOf ?? null,
    })),
  };
}

function layout(data: LayoutData): Layout {
  return {
    id: data.id as TableId,
    name: data.name,
    shape: data.shape as Shape,
    title: compileTitles(data.titles),
    notAfter: (data.notAfter ?? []).map(plain),
    prefers: (data.prefers ?? []).map(plain),
    needs: data.needs.map((need) => need.split('|')),
    columns: (data.columns ?? []).map(column),
    unknownColumns: (data.unknownColumns ?? 'other') as Column['role'],
    blocks: (data.blocks ?? []).map((block) => ({ key: block.key, header: compileLabels(block.headers) })),
    totals: (data.totals ?? []).map((total) => ({ key: total.key, label: compileLabels(total.labels) })),
    sides: (data.sides ?? []).map(side),
  };
}

/** In the order in which titles are tried: the special ones first. */
export const LAYOUTS: readonly Layout[] = layoutData.map(layout);

export const VOCABULARY = {
  lineNumber: compileLabels(vocabularyData.lineNumbers),
  total: compileLabels(vocabularyData.total),
  codeHeader: compileLabels(vocabularyData.codeHeaders),
  genericLeaf: compileLabels(vocabularyData.genericLeaves),
  actualHeader: compileLabels(vocabularyData.actualHeaders),
  budgetHeader: compileLabels(vocabularyData.budgetHeaders),
  codeHeaderWords: vocabularyData.codeHeaderWords.map(plain),
  notParts: vocabularyData.notParts.map(plain),
  notColumn: compileLabels(vocabularyData.notColumns),
  noteStart: new RegExp(`^(?:${vocabularyData.noteStarts.join('|')})[:：.、\\d(]`),
  department: compileLabels(vocabularyData.departmentLabels),
  unit: compileLabels(vocabularyData.unitLabels),
  nothing: new Set(vocabularyData.nothing.map(plain)),
  reports: vocabularyData.reports.map(plain),
  statements: vocabularyData.statements.map(plain),
  hints: vocabularyData.hints.map(plain),
} as const;

/** Sheets that the product itself writes into a workbook. */
export const OWN_SHEETS: ReadonlySet<string> = new Set(vocabularyData.ownSheets);

const NAMES: ReadonlyMap<TableId, string> = new Map(LAYOUTS.map(({ id, name }) => [id, name]));

/** How messages name a table: by its standard number, which every accountant knows. */
export function tableName(id: TableId): string {
  return `${id}表`;
}

/** “一般公共预算财政拨款支出决算表”. */
export function standardTitle(id: TableId): string {
  return NAMES.get(id) ?? id;
}
