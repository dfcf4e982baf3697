import type { Cell, SheetRow, Snapshot } from '../../../src/sheet/snapshot';

type Carry = (book: Snapshot) => Snapshot;

const eachRow =
  (edit: (row: SheetRow) => SheetRow): Carry =>
  ({ sheets }) => ({ sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(edit) })) });

const eachText = (edit: (text: string) => string): Carry =>
  eachRow((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell =>
      typeof cell.value === 'string' ? { ...cell, value: edit(cell.value) } : cell,
    ),
  }));

/** What happens to a workbook between the software it was made with and the reader. */
export const CARRIERS: readonly (readonly [string, Carry])[] = [
  [
    'with a column put before the tables',
    eachRow((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 1 })) })),
  ],
  ['with rows put above the tables', eachRow((row) => ({ ...row, index: row.index + 3 }))],
  [
    'with labels wrapped',
    eachText((text) => (/^[\u4e00-\u9fff]{5,}$/.test(text) ? `${text.slice(0, 3)}\n${text.slice(3)}` : text)),
  ],
  ['with spaces around texts', eachText((text) => `\u3000${text} `)],
  [
    'with brackets of the other width',
    eachText((text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':')),
  ],
];
