import { isLoneDash } from '../amount/fromText';
import type { Cell, Sheet, SheetRow } from '../sheet/snapshot';
import { plain } from './text';

/** The cell of a row at a column, or undefined; cells are sorted, rows are short. */
export function cellAt(row: SheetRow, column: number): Cell | undefined {
  const { cells } = row;
  if (cells.length > 32) {
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle] as Cell;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
  for (const cell of cells) {
    if (cell.column === column) return cell;
    if (cell.column > column) return undefined;
  }
  return undefined;
}

/** What a cell says as a label: '' for none and for a lone dash, digits for a number. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const text = plain(value);
  return isLoneDash(text) ? '' : text;
}

/** A label as it is printed, for people: only its white space is taken out. */
export function printedText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell.value === 'string' ? cell.value.replace(/[\s\u200b\ufeff]+/g, '') : cellText(cell);
}

export function textAt(row: SheetRow, column: number): string {
  return cellText(cellAt(row, column));
}

/** The stretch of a sheet one table stands on: its rows, title first. */
export interface Region {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
}
