import type { Cell, SheetRow } from '../sheet/snapshot';
import { holdsFigure } from './figure';
import { isMetaRow, withoutUnit } from './heading';
import { VOCABULARY } from './layout';
import { cellText, type Region } from './line';

/** A column of a table's header: the texts above it, from the top down. */
export interface HeaderColumn {
  readonly index: number;
  readonly path: readonly string[];
  /** Some header cell stands in this very column; otherwise all was filled in from the left. */
  readonly own: boolean;
}

export interface Header {
  /** Positions in `region.rows`. */
  readonly first: number;
  readonly end: number;
  readonly columns: readonly HeaderColumn[];
}

const isText = (cell: Cell): boolean => typeof cell.value === 'string' && cellText(cell) !== '';

/** Tells a body row, by the table's shape. */
export type IsBody = (row: SheetRow, position: number) => boolean;

/** 类 | 款 | 项 often stand on the row of column numbers. */
const LEVEL = /^[类款项]$/;

/** A column's number, alone or with how it is computed: “1”, “(2)”, “1=2+3”. */
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:=[\d+\-*/()%]+)?$/;

/** The row of column numbers (栏次 1 2 3 …) under a header: no label and no figures of its own. */
export function isNumberingRow(row: SheetRow): boolean {
  let numbers = 0;
  let inOrder = true;
  let labelled = false;
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === '' || LEVEL.test(text)) continue;
    const number = COLUMN_NUMBER.exec(text);
    if (number) inOrder = Number(number[1]) === ++numbers && inOrder;
    else if (VOCABULARY.lineNumber.test(text)) labelled = true;
    else return false;
  }
  return labelled || (numbers >= 3 && inOrder);
}

export function isNote(row: SheetRow): boolean {
  const first = row.cells.find((cell) => cellText(cell) !== '');
  return first !== undefined && VOCABULARY.noteStart.test(cellText(first));
}

/** The first row below the title that reads as a header: two texts at least, none of them a remark. */
export function headerStart(region: Region): number | null {
  for (let at = 1; at < region.rows.length; at++) {
    const row = region.rows[at] as SheetRow;
    if (isNote(row)) return null;
    if (!isMetaRow(row) && row.cells.filter(isText).length >= 2) return at;
  }
  return null;
}

interface Filled {
  readonly text: string;
  readonly origin: number;
}

/**
 * Fills header texts forward without merge information: the top row to the right, a lower row only as
 * long as the text above it is the same cell.
 */
function fill(rows: readonly SheetRow[], columns: readonly number[]): Map<number, Filled[]> {
  const paths = new Map<number, Filled[]>(columns.map((column) => [column, []]));
  for (const row of rows) {
    const own = new Map(row.cells.filter(isText).map((cell) => [cell.column, withoutUnit(cellText(cell))]));
    let last: { filled: Filled; parent: number | undefined } | null = null;
    const adds: [Filled[], Filled][] = [];
    for (const column of columns) {
      const path = paths.get(column) as Filled[];
      const parent = path.at(-1)?.origin;
      const text = own.get(column);
      if (text !== undefined) last = { filled: { text, origin: column }, parent };
      else if (last === null || last.parent !== parent) {
        last = null;
        continue;
      }
      adds.push([path, (last as { filled: Filled }).filled]);
    }
    for (const [path, filled] of adds) path.push(filled);
  }
  return paths;
}

/** Reads the header from its first row down to the first body row. */
export function readHeader(region: Region, first: number, isBody: IsBody): Header {
  let end = first + 1;
  for (; end < region.rows.length; end++) {
    const row = region.rows[end] as SheetRow;
    if (isBody(row, end) || isNote(row)) break;
    if (!isNumberingRow(row) && (row.cells.some(holdsFigure) || !row.cells.some(isText))) break;
  }
  return { first, end, columns: headerColumns(region.rows.slice(first, end)) };
}

export function headerColumns(rows: readonly SheetRow[]): readonly HeaderColumn[] {
  const texts = rows.filter((row) => !isNumberingRow(row));
  const indexes = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  const last = Math.max(-1, ...indexes);
  // Columns that only the merge above covers have no header cell of their own.
  const columns = Array.from({ length: Math.min(last, 400) + 1 }, (_, column) => column);
  const owns = new Set(texts.flatMap((row) => row.cells.filter(isText).map((cell) => cell.column)));
  return [...fill(texts, columns)]
    .filter(([, path]) => path.length > 0)
    .map(([index, path]) => ({
      index,
      own: owns.has(index),
      path: path.map((filled) => filled.text).filter((text, i, all) => text !== all[i - 1]),
    }));
}
