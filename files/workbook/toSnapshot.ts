import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet, SheetRow, Snapshot, Visibility } from '../../src/sheet/snapshot';
import { repeatedSheetName, unsupportedSheetName } from '../messages';
import { damaged, Unreadable } from '../unreadable';
import { cellValue } from './cellValue';

const MAX_ROWS = 1048576;
const MAX_COLUMNS = 16384;
const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** Whether the sheet at this place holds cells; chart, dialog and macro sheets are left out. */
export type HoldsCells = (place: number, sheet: WorkSheet | undefined) => boolean;

export function toSnapshot(book: WorkBook, holdsCells: HoldsCells): Snapshot {
  checkNames(book.SheetNames);
  const sheets: Sheet[] = [];
  for (const [place, name] of book.SheetNames.entries()) {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (!holdsCells(place, sheet)) continue;
    // SheetJS goes on when it cannot parse a sheet; a workbook without it must not pass as whole.
    if (sheet === undefined) throw damaged();
    const properties = book.Workbook?.Sheets?.find((candidate) => candidate.name === name);
    sheets.push({ name, visibility: VISIBILITY[properties?.Hidden ?? 0] ?? 'visible', rows: rowsOf(sheet) });
  }
  return { sheets };
}

/** SheetJS keeps sheets in a plain object by name, where __proto__ names something else. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '__proto__') throw new Unreadable('badSheetName', unsupportedSheetName(name));
    if (seen.has(name)) throw new Unreadable('badSheetName', repeatedSheetName(name));
    seen.add(name);
  }
}

function rowsOf(sheet: WorkSheet): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [index, row] of existing(sheet['!data'] ?? [], MAX_ROWS)) {
    const cells = existing(row, MAX_COLUMNS).flatMap(([column, cell]) => toCell(column, cell));
    if (cells.length === 0) continue;
    rows.push({ index, hidden: sheet['!rows']?.[index]?.hidden === true, cells });
  }
  return rows;
}

function toCell(column: number, cell: CellObject): readonly Cell[] {
  const value = cellValue(cell);
  if (value === null) return [];
  return [
    {
      column,
      value,
      ...(typeof cell.z === 'string' && cell.z !== 'General' && { format: cell.z }),
      ...(cell.f !== undefined && { formula: cell.f }),
    },
  ];
}

/** The items an array has, in order: one row far down makes it sparse, with a length in the millions. */
function existing<T>(items: readonly T[], limit: number): readonly (readonly [number, T])[] {
  return Object.keys(items).map((key) => {
    const index = Number(key);
    if (!(index >= 0 && index < limit)) throw damaged(); // an address outside any sheet
    return [index, items[index]!];
  });
}
