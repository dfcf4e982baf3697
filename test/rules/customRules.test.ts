import { check } from '../../src/rules/check';
import { CUSTOM_EXAMPLES } from '../../src/rules/customRules';
import { customRules, PACKS, rulesFor } from '../../src/rules/packs';
import type { Sheet, Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH } from '../kit/sample';
import { HUNAN } from '../kit/style';

const BOOK = render(accountsOf(RICH), HUNAN);
const HEADING = ['编号', '名称', '类别', '公式', '说明'];

function withRules(...rows: readonly (readonly string[])[]): Snapshot {
  const sheet: Sheet = {
    name: '自定义规则',
    visibility: 'visible',
    rows: rows.map((row, index) => ({
      index,
      hidden: false,
      cells: row.flatMap((value, column) => (value === '' ? [] : [{ column, value }])),
    })),
  };
  return { sheets: [...BOOK.sheets, sheet] };
}

const checkedWith = (snapshot: Snapshot) => check(recognise(snapshot), rulesFor(snapshot));
const standardCount = PACKS.reduce((sum, { rules }) => sum + rules.length, 0);

describe('rules in the sheet 自定义规则', () => {
  it('run with the others and are found by their own number', () => {
    const result = checkedWith(
      withRules(HEADING, ['ZD-01', '接待费上限', '逻辑性', '07[决算].公务接待费 ≤ 0.5万元', '单位内控']),
    );
    expect(result.summary.rules).toBe(standardCount + 1);
    const found = result.findings.find(({ rule }) => rule === 'ZD-01');
    expect(found).toMatchObject({ class: '逻辑性', status: 'failed', left: '0.70', right: '0.50' });
  });

  it('may have their columns in another order, and rows without number or class', () => {
    const { rules } = customRules(withRules(['公式', '名称'], ['01[总计].收入 > 0', '有钱']));
    expect(rules.map(({ id, name, class: kind }) => [id, name, kind])).toEqual([
      ['自定义规则第2行', '有钱', '核实性'],
    ]);
  });

  it('that cannot be read are faults which name row and character', () => {
    const { faults, summary } = checkedWith(
      withRules(
        HEADING,
        ['ZD-01', '甲', '逻辑性', '01[总计.收入 = 1', ''],
        ['ZD-02', '乙', '警告', '01[总计].收入 > 0', ''],
      ),
    );
    expect(faults.map(({ rule }) => rule)).toEqual(['ZD-01', 'ZD-02']);
    expect(faults[0]?.message).toMatch(/自定义规则第 2 行，.*第 \d+ 个字符/);
    expect(faults[1]?.message).toContain('自定义规则第 3 行，类别“警告”须为');
    expect(summary.faults).toBe(2);
  });

  it('must have a formula and a number of their own', () => {
    const { unreadable } = customRules(
      withRules(HEADING, ['ZD-01', '甲'], ['BN-01-1', '乙', '逻辑性', '01[总计].收入 > 0']),
    );
    expect(unreadable.map(({ error }) => error.message)).toEqual([
      '自定义规则第 2 行没有写公式',
      '自定义规则第 3 行编号“BN-01-1”已被别的规则使用，请换一个',
    ]);
  });

  it('of the examples a new sheet begins with can all be read', () => {
    const { rules, unreadable } = customRules(withRules(...CUSTOM_EXAMPLES));
    expect([rules.length, unreadable]).toEqual([CUSTOM_EXAMPLES.length - 1, []]);
  });

  it('are none where there is no such sheet', () => {
    expect(customRules(BOOK).rules).toEqual([]);
  });
});
