import type { Sheet, SheetRow, Snapshot } from '../../src/sheet/snapshot';
import type { RawValue } from '../../src/amount/readAmount';
import { recognise } from '../../src/tables/recognise';
import { checked, failures } from '../kit/checked';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH } from '../kit/sample';
import { HUNAN } from '../kit/style';

const BOOK = render(accountsOf(RICH), HUNAN);

function sheet(
  name: string,
  rows: readonly (readonly (RawValue | null)[])[],
  visibility: Sheet['visibility'] = 'visible',
): Sheet {
  return {
    name,
    visibility,
    rows: rows.map((values, index): SheetRow => ({
      index,
      hidden: false,
      cells: values.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
    })),
  };
}

const withSheets = (...sheets: readonly Sheet[]): Snapshot => ({ sheets: [...sheets, ...BOOK.sheets] });
const sheetOf = (snapshot: Snapshot, id: string) =>
  recognise(snapshot).tables.find((table) => table.id === id)?.sheet;
const named = (prefix: string): Sheet => {
  const found = BOOK.sheets.find(({ name }) => name.startsWith(prefix));
  if (!found) throw new Error(`no sheet ${prefix}`);
  return found;
};

describe('tables outside the nine', () => {
  it('are listed and never an error', () => {
    const detail = sheet('表5', [
      ['财政拨款支出决算明细表'],
      [null, null, '单位：万元'],
      ['项目', '合计', '工资福利支出'],
      ['合计', 812.53, 567.98],
      ['2010301', 452.1, 100],
    ]);
    const snapshot = withSheets(detail);
    expect(recognise(snapshot).otherTables).toEqual([{ title: '财政拨款支出决算明细表', sheet: '表5' }]);
    expect(failures(checked(snapshot))).toEqual([]);
  });

  it('lines of a contents sheet are no tables', () => {
    const contents = sheet('目录', [
      ['目录'],
      ['一、收入支出决算总表'],
      ['二、收入决算表'],
      ['三、支出决算表'],
    ]);
    expect(recognise(withSheets(contents)).otherTables).toEqual([]);
    expect(sheetOf(withSheets(contents), '01')).toBe('收入支出决算总表');
  });

  it('sheets that the product wrote itself are not read', () => {
    const results = sheet('审核结果', [['收入决算表'], ['项目', '本年收入合计'], ['合计', 99]]);
    expect(recognise(withSheets(results)).sheets.map(({ name }) => name)).not.toContain('审核结果');
    expect(sheetOf(withSheets(results), '02')).toBe('收入决算表');
  });
});

describe('several tables of one title', () => {
  it('a visible one is taken before a hidden one, which is listed', () => {
    const hidden: Sheet = { ...named('支出决算表'), name: '去年', visibility: 'hidden' };
    expect(sheetOf(withSheets(hidden), '03')).toBe('支出决算表');
    expect(recognise(withSheets(hidden)).otherTables).toEqual([{ title: '支出决算表', sheet: '去年' }]);
  });

  it('a filled one is taken before an empty form', () => {
    const form = sheet('空表', [
      ['支出决算表'],
      ['项目', null, '本年支出合计', '基本支出', '项目支出'],
      ['科目编码', '科目名称'],
      ['合计'],
    ]);
    expect(sheetOf(withSheets(form), '03')).toBe('支出决算表');
  });
});

describe('what a workbook says about itself', () => {
  it('the year may stand on the cover alone', () => {
    expect(recognise(BOOK).year).toBeNull();
    expect(recognise(withSheets(sheet('封面', [['某县交通运输局'], ['2023年度部门决算公开']]))).year).toBe(
      2023,
    );
  });

  it('a table in another unit is converted', () => {
    const inYuan = render(accountsOf(RICH), { ...HUNAN, unit: '元' });
    const mixed = { sheets: BOOK.sheets.map((each, i) => (i === 4 ? (inYuan.sheets[4] as Sheet) : each)) };
    const { unit, tables } = recognise(mixed);
    expect([unit, tables.find(({ id }) => id === '05')?.unit]).toEqual(['万元', '元']);
    expect(failures(checked(mixed))).toEqual(['GF-02:05']);
  });

  it('a table that only says another unit is read as it is printed', () => {
    const mislabelled: Snapshot = {
      sheets: BOOK.sheets.map((each, i) => (i === 4 ? relabelled(each) : each)),
    };
    expect(recognise(mislabelled).tables.find(({ id }) => id === '05')?.unit).toBe('万元');
    expect(failures(checked(mislabelled))).toEqual(['GF-02:05']);
  });
});

function relabelled(original: Sheet): Sheet {
  return {
    ...original,
    rows: original.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === '单位：万元' ? { ...cell, value: '单位：元' } : cell)),
    })),
  };
}

describe('a workbook without any of the tables', () => {
  it('gives no tables', () => {
    expect(
      recognise({ sheets: [sheet('Sheet1', [['通讯录'], ['姓名', '电话'], ['张三', 123]])] }).tables,
    ).toEqual([]);
    expect(recognise({ sheets: [] }).tables).toEqual([]);
  });

  it('a title whose header is another table’s is none of the nine', () => {
    const wrong = sheet('x', [['收入决算表'], ['姓名', '电话'], ['张三', 123]]);
    const { tables, otherTables } = recognise({ sheets: [wrong] });
    expect([tables, otherTables]).toEqual([[], [{ title: '收入决算表', sheet: 'x' }]]);
  });
});
