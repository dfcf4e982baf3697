import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadUniver } from './univer';

const CASES = join(__dirname, '../../cases');
const { bookData, copyOf, openBook, packageLook, readWorkbook, recordLook } = loadUniver();

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(CASES, file)));

function snapshotOf(bytes: Uint8Array) {
  const result = readWorkbook(bytes.slice());
  if (!result.ok) throw new Error(result.error.message);
  return result.snapshot;
}

describe.each([
  ['lukou-2020/workbook.xlsx', packageLook],
  ['lukou-2020/workbook.xls', (bytes: Uint8Array) => Promise.resolve(recordLook(bytes))],
  ['putuo-2024/workbook.xlsx', packageLook],
])('%s in the spreadsheet', (file, lookOf) => {
  it('holds every figure, format and formula of the file, and nothing else', async () => {
    const bytes = bytesOf(file);
    const snapshot = snapshotOf(bytes);
    const { store } = openBook(bookData('book', file, snapshot, await lookOf(bytes)));
    const infos = await store.sheets();
    expect(infos.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    for (const [at, sheet] of snapshot.sheets.entries()) {
      const id = infos[at]?.id ?? '';
      const used = await store.usedArea(id, true);
      const cells = sheet.rows.flatMap(({ index, cells: row }) =>
        row.map((cell) => ({ ...cell, row: index })),
      );
      if (used === null) {
        expect(cells).toEqual([]);
        continue;
      }
      const [values, formats] = [
        await store.read(id, used, 'values'),
        await store.read(id, used, 'numberFormat'),
      ];
      const seen = cells.map((cell) => {
        const [row, column] = [cell.row - used.row, cell.column - used.column];
        return [cell.row, cell.column, values[row]?.[column], formats[row]?.[column]];
      });
      expect(seen).toEqual(
        cells.map(({ row, column, value, format }) => [row, column, value, format ?? 'General']),
      );
      expect(values.flat().filter((value) => value !== '')).toHaveLength(cells.length);
    }
  });

  it('shows merged headers and widths of its own', async () => {
    const bytes = bytesOf(file);
    const { book } = openBook(bookData('book', file, snapshotOf(bytes), await lookOf(bytes)));
    const [first] = book.getSheets();
    expect(first?.getMergeData().length).toBeGreaterThan(0);
    expect(new Set([0, 1, 2].map((column) => first?.getColumnWidth(column))).size).toBeGreaterThan(1);
  });

  it('keeps every figure in a copy', async () => {
    const bytes = bytesOf(file);
    const snapshot = snapshotOf(bytes);
    const { book } = openBook(bookData('book', file, snapshot, await lookOf(bytes)));
    const copy = snapshotOf(new Uint8Array(await copyOf(book)));
    const figures = (of: typeof snapshot) =>
      of.sheets.map(({ name, visibility, rows }) => [
        name,
        visibility,
        rows.map(({ index, cells }) => [
          index,
          cells.map(({ column, value, format }) => [column, value, format]),
        ]),
      ]);
    expect(figures(copy)).toEqual(figures(snapshot));
  });
});

describe('a file’s looks', () => {
  it('come with fonts, borders and alignment from an .xlsx', async () => {
    const bytes = bytesOf('lukou-2020/workbook.xlsx');
    const { book } = openBook(bookData('book', '', snapshotOf(bytes), await packageLook(bytes)));
    const title = book.getSheets()[0]?.getRange('A1').getCellStyleData();
    expect(title).toMatchObject({ ff: '黑体', fs: 16, bl: 1, ht: 2 });
    expect(book.getSheets()[0]?.getRange('A7').getCellStyleData()?.bd?.t?.s).toBe(1);
  });
});

describe('a copy', () => {
  it('holds texts that look like formulas as texts, and formulas as their values', async () => {
    const sheets = [
      {
        name: '甲',
        visibility: 'visible' as const,
        rows: [
          {
            index: 0,
            hidden: true,
            cells: [
              { column: 0, value: '=1+1' },
              { column: 1, value: 2, formula: 'A2*2' },
              { column: 2, value: { error: '#REF!' } },
              { column: 3, value: true },
            ],
          },
        ],
      },
    ];
    const { book } = openBook(bookData('book', '', { sheets }, new Map()));
    const { sheets: copied } = snapshotOf(new Uint8Array(await copyOf(book)));
    expect(copied[0]?.rows[0]?.hidden).toBe(true);
    expect(copied[0]?.rows[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      ['=1+1', undefined],
      [2, undefined],
      ['#REF!', undefined],
      [true, undefined],
    ]);
  });
});
