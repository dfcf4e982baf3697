import type { Snapshot } from '../../../src/sheet/snapshot';
import { drop, dropColumns, insert, line, type Edit } from '../edits';
import type { Difference } from '../given';

const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (model) =>
    edits.reduce((each, edit) => edit(each), model);

/** 01 as it was before 2019: one line of appropriations, and how much of it is government funds. */
export const oldSummary = (all: string, fund: string | null): Edit =>
  inTurn(
    insert('01', '收入', '上级补助收入', line('财政拨款收入', { 收入: all })),
    insert('01', '收入', '上级补助收入', {
      ...line('其中：政府性基金预算财政拨款', { 收入: fund }),
      numbered: false,
    }),
    drop(
      '01',
      '收入',
      '一般公共预算财政拨款收入',
      '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入',
    ),
  );

export const OLD_SUMMARY = oldSummary('842.88', '138.00');

/** Only 项 are listed. */
export const ITEM_ROWS: Difference = { style: { levels: 'items' } };

/** A sheet without its row 合计. */
export const WITHOUT_TOTAL =
  (sheet: string) =>
  ({ sheets }: Snapshot): Snapshot => ({
    sheets: sheets.map((each) =>
      each.name.startsWith(sheet)
        ? { ...each, rows: each.rows.filter(({ cells }) => cells[0]?.value !== '合计') }
        : each,
    ),
  });

/** The three parts of 年初财政拨款结转和结余 in 04, which some layouts leave out. */
export const WITHOUT_OPENING_PARTS: Edit = drop(
  '04',
  '收入',
  '一般公共预算财政拨款#2',
  '政府性基金预算财政拨款#2',
  '国有资本经营预算财政拨款#2',
);

export const GENERAL = '一般公共预算财政拨款';
export const FUND = '政府性基金预算财政拨款';
export const CAPITAL = '国有资本经营预算财政拨款';
export const OPENING = '年初财政拨款结转和结余';
export const CLOSING = '年末财政拨款结转和结余';

/** 09 with expenditure only, as many provinces print it. */
export const CAPITAL_EXPENDITURE_ONLY: Edit = dropColumns(
  '09',
  '年初结转和结余',
  '本年收入',
  '年末结转和结余',
);

/** 06 with a row 合计 below its other totals, where its notes would stand. */
export const PRINTED_TOTAL_06 = (figure: string): Difference => ({
  style: { notes: false },
  book: ({ sheets }) => ({
    sheets: sheets.map((sheet) => {
      if (!sheet.name.startsWith('一般公共预算财政拨款基本支出')) return sheet;
      const index = (sheet.rows.at(-1)?.index ?? 0) + 1;
      const cells = [
        { column: 0, value: '合计' },
        { column: 2, value: Number(figure), format: '0.00' },
      ];
      return { ...sheet, rows: [...sheet.rows, { index, hidden: false, cells }] };
    }),
  }),
});
