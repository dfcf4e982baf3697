import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { CellProperty } from '../../../workbench/officejs/store/content';
import type { Store } from '../../../workbench/officejs/store/store';
import { MemoryStore } from '../../../workbench/officejs/memoryStore';
import { earlyStore, isCalculated } from '../../../workbench/page/file/earlyStore';
import { OpeningStore } from '../../../workbench/page/pane/openingStore';
import { loadUniver } from './univer';

const { bookData, openBook, packageLook, readWorkbook, recordLook } = loadUniver();

async function dataOf(file: string): Promise<IWorkbookData> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../cases', file)));
  const read = readWorkbook(bytes.slice());
  if (!read.ok) throw new Error(read.error.message);
  const look = file.endsWith('.xls') ? recordLook(bytes) : await packageLook(bytes);
  return bookData('book', file, read.snapshot, look);
}

/** Everything that a check reads. */
async function readBy(store: Store) {
  const sheets = await store.sheets();
  return Promise.all(
    sheets.map(async ({ id, name, visibility }) => {
      const used = await store.usedArea(id, true);
      if (!used) return { name, visibility };
      const read = (property: CellProperty) => store.read(id, used, property);
      const lines = await store.lines(id, 'rows', used.row, used.rowCount);
      return {
        name,
        visibility,
        used,
        values: await read('values'),
        formats: await read('numberFormat'),
        hidden: lines.map(({ hidden }) => hidden),
      };
    }),
  );
}

describe('a workbook that is still being opened', () => {
  it.each(['lukou-2020/workbook.xlsx', 'lukou-2020/workbook.xls', 'putuo-2024/workbook.xlsx'])(
    '%s: all that a check reads is the same before the spreadsheet is there as after',
    async (file) => {
      const data = await dataOf(file);
      expect(isCalculated(data)).toBe(true);
      const early = await readBy(earlyStore(data));
      expect(early).toEqual(await readBy(openBook(data).store));
      expect(early.flatMap(({ values }) => values?.flat() ?? []).length).toBeGreaterThan(1_000);
    },
  );

  it('keeps truth values, hidden rows and hidden sheets', async () => {
    const sheet = (id: string, hidden: 0 | 1) => ({
      id,
      name: id,
      hidden,
      cellData: { 0: { 0: { v: 1, t: 3 }, 1: { v: '', t: 1 } }, 2: { 0: { v: 12.5, t: 2 } } },
      rowData: { 2: { hd: 1 as const } },
      ...(hidden && { custom: { veryHidden: true } }),
    });
    const data = {
      ...(await dataOf('putuo-2024/workbook.xlsx')),
      sheetOrder: ['a', 'b'],
      sheets: { a: sheet('a', 0), b: sheet('b', 1) },
    };
    const store = earlyStore(data);
    expect((await store.sheets()).map(({ visibility }) => visibility)).toEqual(['Visible', 'VeryHidden']);
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    expect(await store.read('a', area, 'values')).toEqual([[true], [''], [12.5]]);
    expect((await store.lines('a', 'rows', 0, 3)).map(({ hidden }) => hidden)).toEqual([false, false, true]);
  });

  it('a formula that nothing has calculated makes it wait', async () => {
    const data = await dataOf('putuo-2024/workbook.xlsx');
    const [first = ''] = data.sheetOrder;
    const open = {
      ...data,
      sheets: { [first]: { ...data.sheets[first], cellData: { 0: { 0: { f: '=1+1' } } } } },
    };
    expect(isCalculated(open)).toBe(false);
  });
});

describe('the store of a workbook that is still being opened', () => {
  const bookOf = (value: number) =>
    new MemoryStore({ sheets: [{ name: '表', id: 's', cells: [{ row: 0, column: 0, value }] }] });
  const CORNER = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const corner = async (store: Store) => (await store.read('s', CORNER, 'values'))[0]?.[0];
  const isOpen = (promise: Promise<unknown>) =>
    Promise.race([
      promise.then(() => false),
      new Promise<boolean>((resolve) =>
        setTimeout(() => {
          resolve(true);
        }, 20),
      ),
    ]);

  it('reads the file until the spreadsheet is there, then the spreadsheet', async () => {
    const store = new OpeningStore(Promise.resolve(bookOf(1)));
    expect(await corner(store)).toBe(1);
    store.use(bookOf(2));
    expect(await corner(store)).toBe(2);
  });

  it('reads the spreadsheet where the file cannot be read before', async () => {
    const store = new OpeningStore(new Promise(() => undefined));
    const reading = corner(store);
    expect(await isOpen(reading)).toBe(true);
    store.use(bookOf(2));
    expect(await reading).toBe(2);
  });

  it('lets what is written wait for the spreadsheet, and loses nothing of it', async () => {
    const store = new OpeningStore(Promise.resolve(bookOf(1)));
    const running = store.run({ type: 'addSheet', name: '审核结果' });
    expect(await isOpen(running)).toBe(true);
    const spreadsheet = bookOf(2);
    store.use(spreadsheet);
    expect(await running).not.toBeNull();
    expect((await spreadsheet.sheets()).map(({ name }) => name)).toEqual(['表', '审核结果']);
  });

  it('lets what only the spreadsheet knows wait for it: how a figure is displayed', async () => {
    const store = new OpeningStore(Promise.resolve(bookOf(1)));
    expect(await isOpen(store.read('s', CORNER, 'text'))).toBe(true);
  });

  it('tells those who listened before of what changes after, until they have heard enough', async () => {
    const store = new OpeningStore(Promise.resolve(bookOf(1)));
    const heard: string[] = [];
    const end = store.listen(({ type }) => heard.push(type));
    const spreadsheet = bookOf(2);
    store.use(spreadsheet);
    await spreadsheet.run({ type: 'addSheet', name: '甲' });
    expect(heard).toContain('added');
    const before = heard.length;
    end();
    await spreadsheet.run({ type: 'addSheet', name: '乙' });
    expect(heard).toHaveLength(before);
  });

  it('tells who reads that the file could not be read', async () => {
    const store = new OpeningStore(Promise.reject(new Error('坏了')));
    await expect(corner(store)).rejects.toThrow('坏了');
  });
});
