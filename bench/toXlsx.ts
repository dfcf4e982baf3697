import * as XLSX from '@e965/xlsx';
import { address } from '../src/sheet/address';
import type { Snapshot } from '../src/sheet/snapshot';

/** The bytes of an .xlsx with the cells of a snapshot. */
export function toXlsx(snapshot: Snapshot): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of snapshot.sheets) {
    const sheet: XLSX.WorkSheet = {};
    let [lastRow, lastColumn] = [0, 0];
    for (const row of rows) {
      for (const { column, value, format, formula } of row.cells) {
        const isNumber = typeof value === 'number';
        const written = {
          t: isNumber ? 'n' : 's',
          v: isNumber ? value : typeof value === 'string' ? value : JSON.stringify(value),
          ...(format === undefined ? {} : { z: format }),
        } as const;
        // A formula is left for others to calculate: it goes without a value.
        sheet[address({ row: row.index, column })] = formula === undefined ? written : { t: 'n', f: formula };
        lastColumn = Math.max(lastColumn, column);
      }
      lastRow = Math.max(lastRow, row.index);
    }
    sheet['!ref'] = `A1:${address({ row: lastRow, column: lastColumn })}`;
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
