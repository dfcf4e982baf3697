import { draftEnv } from '../../../src/narrative/draft/draft';
import { NO_SUPPLEMENT } from '../../../src/narrative/supplement/supplement';
import { supplementSheet } from '../../../src/narrative/supplement/supplementSheet';
import { whereToFill } from '../../../src/narrative/supplement/whereToFill';
import { address } from '../../../src/sheet/address';
import { drafted, paragraphsOf, sheetOf } from '../draft/given';
import { LUKOU } from '../draft/lukou';

const made = supplementSheet(draftEnv(LUKOU, null, NO_SUPPLEMENT), NO_SUPPLEMENT);
const SHEET = sheetOf(
  made.name,
  made.rows.map((row) => row.map(({ value }) => (value === '' ? null : value))),
);
const BOOK = { sheets: [...LUKOU.sheets, SHEET] };
const labelIn = (row: number): string => {
  const cell = SHEET.rows.find(({ index }) => index === row)?.cells.find(({ column }) => column === 0);
  return typeof cell?.value === 'string' ? cell.value : '';
};

describe('an open question of the draft', () => {
  const asks = [
    ...new Set(paragraphsOf(drafted(LUKOU)).flatMap(({ pending }) => pending.flatMap((each) => each.asks))),
  ];

  it.each(asks)('is answered in a row of the supplement sheet: %s', (ask) => {
    const cell = whereToFill(BOOK, ask);
    expect(cell?.sheet).toBe('补充资料');
    const code = /^\d{7}/.exec(ask)?.[0];
    if (code === undefined) expect(cell?.column).toBe(1);
    expect(labelIn(cell?.row ?? -1)).toContain(code ?? ask);
  });

  it('about a budget leads to its own column', () => {
    const columns = ['年初预算', '全年预算'].map(
      (what) => whereToFill(BOOK, `2210201 住房公积金的${what}`)?.column,
    );
    expect(columns).toEqual([3, 4]);
    expect(whereToFill(BOOK, '2210201 住房公积金决算与预算差异的原因')?.column).toBe(5);
  });

  it('leads to the moved sheet, wherever its value column is', () => {
    const moved = { sheets: [sheetOf('别的', [['决算说明补充资料'], ['填写', '项目'], [null, '车辆总数']])] };
    const cell = whereToFill(moved, '车辆总数');
    expect(cell && address(cell)).toBe('A3');
  });

  it('leads nowhere without the sheet', () => {
    expect(whereToFill(LUKOU, '车辆总数')).toBeNull();
  });
});
