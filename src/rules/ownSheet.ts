import type { RawValue } from '../amount/readAmount';
import type { Snapshot } from '../sheet/snapshot';
import { plain } from '../tables/text';

/** A row of a sheet of ours as text, by the column's heading; blanks are left out. */
export interface OwnRow<Column extends string> {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly text: Readonly<Partial<Record<Column, string>>>;
}

/** An error value says nothing. */
const textOf = (value: RawValue): string => (typeof value === 'object' ? '' : String(value).trim());

/**
 * Reads a sheet that the product began and its user went on with: the rows below the heading, which is the
 * first row that names the column `key`. Columns may have been moved, and others added.
 */
export function readOwnSheet<Column extends string>(
  snapshot: Snapshot,
  name: string,
  columns: readonly Column[],
  key: Column,
): readonly OwnRow<Column>[] {
  const rows = snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const columnOf = (text: string) => columns.find((column) => column === plain(text));
  const at = rows.findIndex(({ cells }) => cells.some(({ value }) => columnOf(textOf(value)) === key));
  if (at < 0) return [];
  const heading = new Map<number, Column>();
  for (const { column, value } of rows[at]?.cells ?? []) {
    const known = columnOf(textOf(value));
    if (known) heading.set(column, known);
  }
  return rows.slice(at + 1).flatMap(({ index, cells }) => {
    const text: Partial<Record<Column, string>> = {};
    for (const { column, value } of cells) {
      const known = heading.get(column);
      if (known && textOf(value) !== '') text[known] = textOf(value);
    }
    return Object.keys(text).length > 0 ? [{ number: index + 1, text }] : [];
  });
}
