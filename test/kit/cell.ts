import type { RawValue } from '../../src/amount/readAmount';
import type { Cell, Sheet, SheetRow, Snapshot } from '../../src/sheet/snapshot';

/** “G13” → row 12, column 6. */
function parse(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`no address: ${address}`);
  const column = Array.from(match[1] ?? '').reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

function putCell(row: SheetRow, column: number, value: RawValue | null): SheetRow {
  const format = row.cells.find((cell) => cell.column === column)?.format;
  const others = row.cells.filter((cell) => cell.column !== column);
  const cell: readonly Cell[] =
    value === null ? [] : [{ column, value, ...(format === undefined ? {} : { format }) }];
  return { ...row, cells: [...others, ...cell].sort((a, b) => a.column - b.column) };
}

function editSheet(sheet: Sheet, address: string, value: RawValue | null): Sheet {
  const { row: index, column } = parse(address);
  const row = sheet.rows.find((each) => each.index === index) ?? { index, hidden: false, cells: [] };
  const rows = [...sheet.rows.filter((each) => each.index !== index), putCell(row, column, value)];
  return { ...sheet, rows: rows.sort((a, b) => a.index - b.index) };
}

/** The workbook with one cell changed; null empties it. The sheet is named by the beginning of its name. */
export function withCell(
  snapshot: Snapshot,
  sheet: string,
  address: string,
  value: RawValue | null,
): Snapshot {
  if (!snapshot.sheets.some(({ name }) => name.startsWith(sheet))) throw new Error(`no sheet ${sheet}`);
  return {
    sheets: snapshot.sheets.map((each) =>
      each.name.startsWith(sheet) ? editSheet(each, address, value) : each,
    ),
  };
}
