import type { FunctionList } from '../../../workbench/officejs/functions/functionList';
import { loadUniver } from './univer';

jest.setTimeout(30_000);

type Store = ReturnType<typeof openBook>['store'];
type Area = Parameters<Store['read']>[1];

const { CustomFunctionRegistry, FunctionError, openBook, registerFunctions } = loadUniver();

const LIST: FunctionList = {
  functions: [
    {
      id: 'GROWTH',
      name: '增长率',
      description: '本年比上年增长多少',
      parameters: [{ name: '本年' }, { name: '上年' }],
    },
    { id: 'PARTS', name: '各占比', parameters: [{ name: '区域', dimensionality: 'matrix' }] },
  ],
};

function registry() {
  const functions = new CustomFunctionRegistry('JUESUAN', LIST);
  functions.associate('GROWTH', (now: number, before: number) => {
    // An error of the host's own is no JavaScript Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (before === 0) throw new FunctionError('#DIV/0!');
    return (now - before) / before;
  });
  functions.associate('PARTS', (rows: number[][]) => {
    const sum = rows.flat().reduce((total, value) => total + value, 0);
    return rows.map((row) => row.map((value) => value / sum));
  });
  return functions;
}

/** The values of an area once Univer has computed them: on a busy machine, later than it says. */
async function valuesOf(store: Store, area: Area): Promise<readonly (readonly unknown[])[]> {
  for (;;) {
    const values = await store.read('s', area, 'values');
    if (values.flat().every((value) => value !== '')) return values;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function computed(formulas: readonly string[]): Promise<readonly unknown[]> {
  const cellData = {
    0: { 0: { v: 30, t: 2 }, 1: { v: 20, t: 2 } },
    1: { 0: { v: 10, t: 2 }, 1: { v: 0, t: 2 } },
  };
  const { api, book, store } = openBook({
    id: 'book',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: '甲', rowCount: 20, columnCount: 20, cellData } },
  });
  registerFunctions(api, registry());
  const area = { row: 5, column: 0, rowCount: 1, columnCount: formulas.length };
  await store.run({
    type: 'write',
    sheet: 's',
    area,
    cells: [formulas.map((formula) => ({ value: '', formula }))],
  });
  const [values] = await valuesOf(store, area);
  expect(book.getId()).toBe('book');
  return values ?? [];
}

describe('the functions of cells in Univer’s formulas', () => {
  it('compute by their Chinese names, from figures and from cells', async () => {
    expect(await computed(['=JUESUAN.增长率(810.16,464.14)', '=JUESUAN.增长率(A1,B1)'])).toEqual([
      (810.16 - 464.14) / 464.14,
      0.5,
    ]);
  });

  it('show their errors as error values', async () => {
    expect(await computed(['=JUESUAN.增长率(A1,B2)', '=JUESUAN.增长率(A1)'])).toEqual(['#DIV/0!', '#N/A']);
  });

  it('spill over cells, which then hold what is shown in them', async () => {
    const { api, store } = openBook({
      id: 'book',
      sheetOrder: ['s'],
      sheets: {
        s: {
          id: 's',
          name: '甲',
          rowCount: 20,
          columnCount: 20,
          cellData: { 0: { 0: { v: 3 } }, 1: { 0: { v: 1 } } },
        },
      },
    });
    registerFunctions(api, registry());
    const column = { row: 0, column: 2, rowCount: 2, columnCount: 1 };
    await store.run({
      type: 'write',
      sheet: 's',
      area: { ...column, rowCount: 1 },
      cells: [[{ value: '', formula: '=JUESUAN.各占比(A1:A2)' }]],
    });
    expect(await valuesOf(store, column)).toEqual([[0.75], [0.25]]);
    expect(await store.usedArea('s', true)).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 3 });
  });

  it('take ranges', async () => {
    expect(await computed(['=SUM(JUESUAN.各占比(A1:A2))', '=INDEX(JUESUAN.各占比(A1:A2),2,1)'])).toEqual([
      1, 0.25,
    ]);
  });
});
