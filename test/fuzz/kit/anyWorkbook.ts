import fc from 'fast-check';
import type { Cell, Sheet, Snapshot } from '../../../src/sheet/snapshot';
import { anyText } from './anyText';

/** What may stand in a cell; numbers of any size, as a spreadsheet stores them. */
export const anyValue: fc.Arbitrary<Cell['value']> = fc.oneof(
  anyText,
  fc.double({ noNaN: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
);

const TITLES = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '一般公共预算财政拨款“三公”经费支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
];
const HEADERS = [
  '项目',
  '功能分类科目编码',
  '科目名称',
  '本年收入合计',
  '本年支出合计',
  '基本支出',
  '项目支出',
  '小计',
  '合计',
  '金额',
  '行次',
];

const anyCellValue = fc.oneof(anyValue, fc.constantFrom(...TITLES, ...HEADERS));

/** A sheet of anything, below a title and among headers that may be those of a table. */
const anySheet = (name: string): fc.Arbitrary<Sheet> =>
  fc
    .tuple(
      fc.option(fc.constantFrom(...TITLES), { nil: null }),
      fc.array(fc.array(fc.option(anyCellValue, { nil: null }), { maxLength: 9 }), { maxLength: 20 }),
    )
    .map(([title, grid]) => ({
      name,
      visibility: 'visible' as const,
      rows: [...(title === null ? [] : [[title]]), ...grid].flatMap((values, index) => {
        const cells = values.flatMap((value, column): readonly Cell[] =>
          value === null ? [] : [{ column, value }],
        );
        return cells.length === 0 ? [] : [{ index, hidden: false, cells }];
      }),
    }));

export const anyWorkbook: fc.Arbitrary<Snapshot> = fc
  .tuple(anySheet('甲'), anySheet('constructor'), anySheet('=1+1'))
  .map((sheets) => ({ sheets }));

/** The cell-th cell of a workbook with another value. */
export function withValue(book: Snapshot, cell: number, value: Cell['value']): Snapshot {
  const count = book.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((n, { cells }) => n + cells.length, 0),
    0,
  );
  const at = cell % count;
  let seen = -1;
  return {
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((each) => (++seen === at ? { ...each, value } : each)),
      })),
    })),
  };
}
