// What the host may rely on, whatever the store is over.
import type { Area } from '../../../workbench/officejs/grid/area';
import { MemoryStore } from '../../../workbench/officejs/memoryStore';
import type { CellData, WorkbookData } from '../../../workbench/officejs/memory/workbookData';
import type { CellInput, Matrix, Scalar } from '../../../workbench/officejs/store/content';
import type { Store } from '../../../workbench/officejs/store/store';
import type { StoreEvent } from '../../../workbench/officejs/store/storeEvent';
import { loadUniver } from './univer';

const cell = (row: number, column: number, value: Scalar, more: Partial<CellData> = {}): CellData => ({
  row,
  column,
  value,
  ...more,
});

const BOOK: WorkbookData = {
  name: '决算.xlsx',
  sheets: [
    {
      name: '收入',
      cells: [
        cell(0, 0, '科目'),
        cell(0, 1, '合计'),
        cell(1, 0, '教育'),
        cell(1, 1, 12.01, { numberFormat: '0.00' }),
        cell(2, 0, '0012', { numberFormat: '@' }),
        cell(2, 1, 24.02, { formula: '=B2*2' }),
        cell(3, 1, true),
      ],
    },
    { name: '支出', cells: [cell(0, 0, '科目')] },
    { name: '封面', visibility: 'Hidden' },
  ],
};

const univer = loadUniver();

function univerStore(): Store {
  const sheets = BOOK.sheets.map(({ name, visibility, cells = [] }) => ({
    name,
    visibility: visibility === 'Hidden' ? ('hidden' as const) : ('visible' as const),
    rows: [...new Set(cells.map(({ row }) => row))].map((index) => ({
      index,
      hidden: false,
      cells: cells
        .filter(({ row }) => row === index)
        .map(({ column, value, numberFormat, formula }) => ({
          column,
          value,
          ...(numberFormat !== undefined && { format: numberFormat }),
          ...(formula !== undefined && { formula: formula.slice(1) }),
        })),
    })),
  }));
  return univer.openBook(univer.bookData('book', '决算.xlsx', { sheets }, new Map())).store;
}

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const inputs = (rows: readonly (readonly Scalar[])[]): Matrix<CellInput | null> =>
  rows.map((row) => row.map((value) => ({ value })));

describe.each<[what: string, make: () => Store]>([
  ['the memory store', () => new MemoryStore(BOOK)],
  ['the store over Univer', univerStore],
])('%s', (_what, make) => {
  let store: Store;
  let events: StoreEvent[];
  const idOf = async (name: string): Promise<string> =>
    (await store.sheets()).find((sheet) => sheet.name === name)?.id ?? '';
  const names = async () => (await store.sheets()).map(({ name }) => name);

  beforeEach(() => {
    store = make();
    events = [];
    store.listen((event) => events.push(event));
  });

  it('tells of the book and its sheets, in the order of the tabs', async () => {
    expect(await store.book()).toMatchObject({ name: '决算.xlsx', readOnly: false, protected: false });
    expect((await store.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
      ['收入', 'Visible'],
      ['支出', 'Visible'],
      ['封面', 'Hidden'],
    ]);
  });

  it('reads values, formulas, number formats and what the cells show', async () => {
    const sheet = await idOf('收入');
    const all = area(0, 0, 4, 3);
    expect(await store.read(sheet, all, 'values')).toEqual([
      ['科目', '合计', ''],
      ['教育', 12.01, ''],
      ['0012', 24.02, ''],
      ['', true, ''],
    ]);
    expect(await store.read(sheet, area(2, 0, 1, 2), 'formulas')).toEqual([['0012', '=B2*2']]);
    expect(await store.read(sheet, area(1, 0, 2, 2), 'numberFormat')).toEqual([
      ['General', '0.00'],
      ['@', 'General'],
    ]);
    expect(await store.read(sheet, area(1, 0, 2, 2), 'text')).toEqual([
      ['教育', '12.01'],
      ['0012', '24.02'],
    ]);
  });

  it('writes what it is given, a text never as a number, and leaves a cell alone for null', async () => {
    const sheet = await idOf('支出');
    await store.run({
      type: 'write',
      sheet,
      area: area(0, 0, 2, 3),
      cells: [
        [null, { value: '007' }, { value: 1.5, numberFormat: '0.00' }],
        [{ value: false }, { value: '=1+1' }, { value: '' }],
      ],
    });
    expect(await store.read(sheet, area(0, 0, 2, 3), 'values')).toEqual([
      ['科目', '007', 1.5],
      [false, '=1+1', ''],
    ]);
    expect(await store.read(sheet, area(0, 0, 2, 3), 'formulas')).toEqual([
      ['科目', '007', 1.5],
      [false, '=1+1', ''],
    ]);
    expect(await store.read(sheet, area(0, 2), 'numberFormat')).toEqual([['0.00']]);
  });

  it('replaces a formula by a value, and a value by a formula', async () => {
    const sheet = await idOf('收入');
    await store.run({ type: 'write', sheet, area: area(2, 1), cells: inputs([[7]]) });
    await store.run({ type: 'write', sheet, area: area(3, 1), cells: [[{ value: '', formula: '=B2' }]] });
    expect(await store.read(sheet, area(2, 1, 2, 1), 'formulas')).toEqual([[7], ['=B2']]);
  });

  it('writes past where the sheet ended', async () => {
    const sheet = await idOf('支出');
    await store.run({ type: 'write', sheet, area: area(2_999, 99), cells: inputs([['远']]) });
    expect(await store.read(sheet, area(2_999, 98, 1, 2), 'values')).toEqual([['', '远']]);
    expect(await store.usedArea(sheet, true)).toEqual(area(0, 0, 3_000, 100));
  });

  it('sets number formats without touching the values', async () => {
    const sheet = await idOf('收入');
    await store.run({
      type: 'numberFormat',
      sheet,
      area: area(1, 0, 1, 2),
      formats: [[null, 'General']],
    });
    expect(await store.read(sheet, area(1, 0, 1, 2), 'numberFormat')).toEqual([['General', 'General']]);
    expect(await store.read(sheet, area(1, 1), 'values')).toEqual([[12.01]]);
  });

  it('knows what is in use: everything, or only what holds something', async () => {
    const sheet = await idOf('收入');
    expect(await store.usedArea(sheet, true)).toEqual(area(0, 0, 4, 2));
    expect(await store.usedArea(await idOf('封面'), true)).toBeNull();
    await store.run({ type: 'format', sheet, areas: [area(9, 4)], format: { fillColor: '#FF0000' } });
    expect(await store.usedArea(sheet, true)).toEqual(area(0, 0, 4, 2));
    expect(await store.usedArea(sheet, false)).toEqual(area(0, 0, 10, 5));
  });

  it('clears contents, or formats, of whole columns too', async () => {
    const sheet = await idOf('收入');
    const columns = area(0, 1, 1_048_576, 1);
    await store.run({ type: 'clear', sheet, areas: [columns], contents: false, formats: true });
    expect(await store.read(sheet, area(1, 1), 'numberFormat')).toEqual([['General']]);
    expect(await store.read(sheet, area(1, 1), 'values')).toEqual([[12.01]]);
    await store.run({ type: 'clear', sheet, areas: [columns], contents: true, formats: false });
    expect(await store.usedArea(sheet, true)).toEqual(area(0, 0, 3, 1));
  });

  it('keeps how cells look, and gives the different values', async () => {
    const sheet = await idOf('收入');
    const format = {
      fillColor: '#FFE7A3',
      bold: true,
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      fontSize: 14,
      underline: 'Single',
    };
    await store.run({ type: 'format', sheet, areas: [area(0, 0, 1, 2)], format });
    await store.run({
      type: 'format',
      sheet,
      areas: [area(0, 0)],
      format: { bottomBorder: { style: 'Continuous', color: '#000000', weight: 'Thin' } },
    });
    for (const [key, value] of Object.entries(format)) {
      expect([key, await store.formats(sheet, [area(0, 0, 1, 2)], key as 'bold')]).toEqual([key, [value]]);
    }
    expect(new Set(await store.formats(sheet, [area(0, 0, 2, 1)], 'fillColor'))).toEqual(
      new Set(['#FFE7A3', null]),
    );
    expect(await store.formats(sheet, [area(0, 0)], 'bottomBorder')).toEqual([
      { style: 'Continuous', color: '#000000', weight: 'Thin' },
    ]);
    await store.run({ type: 'format', sheet, areas: [area(0, 0)], format: { bold: false, fillColor: null } });
    expect(await store.formats(sheet, [area(0, 0)], 'bold')).toEqual([false]);
    expect(await store.formats(sheet, [area(0, 0)], 'fillColor')).toEqual([null]);
    expect(await store.formats(sheet, [area(0, 0)], 'fontSize')).toEqual([14]);
  });

  it('hides and sizes rows and columns', async () => {
    const sheet = await idOf('收入');
    await store.run({ type: 'lines', sheet, axis: 'rows', start: 1, count: 1, change: { hidden: true } });
    await store.run({ type: 'lines', sheet, axis: 'columns', start: 0, count: 1, change: { size: 90 } });
    const rows = await store.lines(sheet, 'rows', 0, 3);
    expect(rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect((await store.lines(sheet, 'columns', 0, 1))[0]).toEqual({ hidden: false, size: 90 });
    await store.run({ type: 'lines', sheet, axis: 'rows', start: 1, count: 1, change: { hidden: false } });
    expect((await store.lines(sheet, 'rows', 1, 1))[0]?.hidden).toBe(false);
  });

  it('adds a sheet at the end, without bringing it to the front', async () => {
    const before = (await store.selection()).sheet;
    const id = await store.run({ type: 'addSheet', name: '审核结果' });
    expect(await names()).toEqual(['收入', '支出', '封面', '审核结果']);
    expect(await idOf('审核结果')).toBe(id);
    expect((await store.selection()).sheet).toBe(before);
    expect(events).toContainEqual({ type: 'added', sheet: id, origin: 'addin' });
  });

  it('renames, moves, hides, shows and deletes sheets', async () => {
    const [income, spending] = [await idOf('收入'), await idOf('支出')];
    await store.run({
      type: 'changeSheet',
      sheet: spending,
      change: { name: '支出表', tabColor: '#FF0000' },
    });
    await store.run({ type: 'moveSheet', sheet: spending, position: 0 });
    expect(await names()).toEqual(['支出表', '收入', '封面']);
    expect(events).toContainEqual({
      type: 'renamed',
      sheet: spending,
      origin: 'addin',
      before: '支出',
      after: '支出表',
    });
    await store.run({ type: 'changeSheet', sheet: income, change: { visibility: 'VeryHidden' } });
    const infos = await store.sheets();
    expect(infos.map(({ visibility, tabColor }) => [visibility, tabColor])).toEqual([
      ['Visible', '#FF0000'],
      ['VeryHidden', ''],
      ['Hidden', ''],
    ]);
    // What goes out of sight leaves the front to the next one.
    expect((await store.selection()).sheet).toBe(spending);
    await store.run({ type: 'changeSheet', sheet: income, change: { visibility: 'Visible' } });
    await store.run({ type: 'deleteSheet', sheet: spending });
    expect(await names()).toEqual(['收入', '封面']);
    expect((await store.selection()).sheet).toBe(income);
    expect(events.map(({ type }) => type)).toContain('deleted');
  });

  it('selects, bringing the sheet to the front, and says so', async () => {
    const sheet = await idOf('支出');
    await store.run({ type: 'select', sheet, areas: [area(12, 6), area(3, 1, 2, 2)] });
    expect(await store.selection()).toEqual({
      sheet,
      areas: [area(12, 6), area(3, 1, 2, 2)],
      active: area(12, 6),
    });
    expect(events.filter(({ type }) => type === 'activated')).toEqual([
      { type: 'activated', sheet, origin: 'addin' },
    ]);
    expect(events.filter(({ type }) => type === 'selected').at(-1)).toEqual({
      type: 'selected',
      sheet,
      areas: [area(12, 6), area(3, 1, 2, 2)],
      origin: 'addin',
    });
  });

  it('tells of changed contents with their area and who it was, not of changed looks', async () => {
    const sheet = await idOf('收入');
    await store.run({ type: 'format', sheet, areas: [area(0, 0)], format: { bold: true } });
    expect(events.filter(({ type }) => type === 'changed')).toEqual([]);
    await store.run({ type: 'write', sheet, area: area(1, 1, 2, 1), cells: inputs([[1], [2]]) });
    expect(events.filter(({ type }) => type === 'changed')).toEqual([
      { type: 'changed', sheet, area: area(1, 1, 2, 1), origin: 'addin' },
    ]);
  });

  it('keeps conditional formats in their order, and none of them in a cell', async () => {
    const sheet = await idOf('收入');
    const add = (position: number, fillColor: string) =>
      store.run({
        type: 'addConditionalFormat',
        sheet,
        position,
        data: {
          type: 'Custom',
          areas: [area(1, 1)],
          stopIfTrue: false,
          formula: '=TRUE',
          format: { fillColor },
        },
      });
    const colours = async () => (await store.conditionalFormats(sheet)).map(({ format }) => format.fillColor);
    const first = await add(0, '#111111');
    await add(0, '#222222');
    expect(await colours()).toEqual(['#222222', '#111111']);
    await store.run({ type: 'moveConditionalFormat', sheet, id: first ?? '', position: 0 });
    expect(await colours()).toEqual(['#111111', '#222222']);
    await store.run({
      type: 'changeConditionalFormat',
      sheet,
      id: first ?? '',
      change: { format: { fillColor: '#333333' } },
    });
    expect(await colours()).toEqual(['#333333', '#222222']);
    expect(await store.formats(sheet, [area(1, 1)], 'fillColor')).toEqual([null]);
    await store.run({ type: 'deleteConditionalFormat', sheet, id: first ?? '' });
    expect(await colours()).toEqual(['#222222']);
  });

  it('keeps the settings of the add-in', async () => {
    expect(await store.settings()).toEqual({});
    await store.run({ type: 'saveSettings', settings: { 模板: '湖南' } });
    expect(await store.settings()).toEqual({ 模板: '湖南' });
  });

  it('says nothing more to who stopped listening', async () => {
    const heard: StoreEvent[] = [];
    store.listen((event) => heard.push(event))();
    await store.run({ type: 'addSheet', name: '审核结果' });
    expect(heard).toEqual([]);
  });
});
