import fc from 'fast-check';
import type { CheckResult } from '../../src/rules/finding';
import type { Unit } from '../../src/amount/unit';
import { modelOfCase, openCase } from '../kit/cases';
import { checked } from '../kit/checked';
import { add, type Place } from '../kit/edit';
import type { Model } from '../kit/model';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH } from '../kit/sample';
import { anyStyle, HUNAN, SINGLE_CHANGES, type Style } from '../kit/style';

const LUKOU = modelOfCase('lukou-2020/workbook.xlsx');
const PUTUO = modelOfCase('putuo-2024/workbook.xlsx');
const RICH_ACCOUNTS = accountsOf(RICH);

/** Statements about a 类 or 款 row, which a layout of 项 rows does not have. */
const OF_UPPER_LEVEL = /:(?:02|03|05|08|09)\.(?:\d{3}|\d{5})(?:\.|$)/;

const inWan = (figure: string | null, unit: Unit): string =>
  figure === null ? '' : (Number(figure) / (unit === '元' ? 10_000 : 1)).toFixed(4);

/** What two layouts of the same accounts must agree on. */
function comparable({ findings }: CheckResult, { unit, levels }: Style): ReadonlyMap<string, string> {
  return new Map(
    findings
      .filter(({ id }) => levels === 'asGiven' || !OF_UPPER_LEVEL.test(id))
      .map((finding) => [
        finding.id,
        `${finding.class} ${finding.status} ${inWan(finding.left, unit)} ${inWan(finding.right, unit)}`,
      ]),
  );
}

/** 元 shows what 万元 rounds away: a 尾差 may be a difference there. */
function expectSameFindings(model: Model, style: Style): void {
  const base = checked(render(model, HUNAN));
  const other = checked(render(model, style));
  const expected = new Map(comparable(base, { ...HUNAN, levels: style.levels }));
  const found = new Map(comparable(other, style));
  if (style.unit !== '万元') {
    for (const { id, status } of base.findings) {
      if (status !== 'rounding') continue;
      expected.delete(id);
      found.delete(id);
    }
  }
  expect([...found].sort()).toEqual([...expected].sort());
  expect(other.faults).toEqual([]);
}

describe('the same accounts in another layout give the same findings', () => {
  const accounts = [
    ['Lukou 2020', LUKOU],
    ['Putuo 2024', PUTUO],
    ['a unit with money of every kind', RICH_ACCOUNTS],
  ] as const;
  describe.each(accounts)('%s', (_, model) => {
    it.each(SINGLE_CHANGES)('%s', (_name, change) => {
      expectSameFindings(model, { ...HUNAN, ...change });
    });
  });

  it('re-laid as it was, a real workbook gives what the original gives', () => {
    const withoutDepartment = checked(openCase('lukou-2020/workbook.xlsx')).findings.filter(
      ({ rule }) => rule !== 'GF-05', // the model has one department for all tables
    );
    const original = comparable(
      { ...checked(openCase('lukou-2020/workbook.xlsx')), findings: withoutDepartment },
      HUNAN,
    );
    expect(comparable(checked(render(LUKOU, HUNAN)), HUNAN)).toEqual(original);
  });
});

/** Cells of the rich accounts that may go wrong. */
const OUTSIDE_LINES: readonly Place[] = [
  { table: '01', line: '本年收入合计', column: '收入' },
  { table: '01', line: '事业收入', column: '收入' },
  { table: '01', line: '教育支出', column: '支出' },
  { table: '01', line: '总计', column: '支出' },
  { table: '02', line: '合计', column: '财政拨款收入' },
  { table: '03', line: '合计', column: '项目支出' },
  { table: '04', line: '卫生健康支出', column: '一般公共预算财政拨款' },
  { table: '04', line: '政府性基金预算财政拨款', column: '收入' },
  { table: '04', line: '本年支出合计', column: '合计' },
  { table: '04', line: '年末财政拨款结转和结余', column: '政府性基金预算财政拨款' },
  { table: '05', line: '合计', column: '基本支出' },
  { table: '06', line: '302', column: '决算数' },
  { table: '06', line: '30217', column: '决算数' },
  { table: '06', line: '公用经费合计', column: '决算数' },
  { table: '07', line: '决算', column: '公务接待费' },
  { table: '07', line: '预算', column: '合计' },
  { table: '08', line: '合计', column: '年末结转和结余' },
  { table: '09', line: '合计', column: '小计' },
];
const LINES: readonly Place[] = [
  { table: '02', line: '2010301', column: '本年收入合计' },
  { table: '02', line: '208', column: '财政拨款收入' },
  { table: '03', line: '20103', column: '基本支出' },
  { table: '03', line: '2050202', column: '经营支出' },
  { table: '05', line: '2010302', column: '项目支出' },
  { table: '05', line: '221', column: '小计' },
  { table: '08', line: '2120803', column: '本年收入' },
  { table: '09', line: '2230105', column: '年初结转和结余' },
];

const anyErrors = (places: readonly Place[]) =>
  fc.array(fc.tuple(fc.constantFrom(...places), fc.integer({ min: 500, max: 90_000 })), { maxLength: 4 });

function withErrors(errors: readonly (readonly [Place, number])[]): Model {
  return errors.reduce(
    (model, [place, hundredths]) => add(model, place, (hundredths / 100).toFixed(2)),
    RICH_ACCOUNTS,
  );
}

describe('with any errors and in any combination of layouts', () => {
  it('the findings are the same where the same rows are listed', () => {
    fc.assert(
      fc.property(anyStyle, anyErrors([...OUTSIDE_LINES, ...LINES]), (style, errors) => {
        expectSameFindings(withErrors(errors), { ...style, levels: 'asGiven' });
      }),
      { numRuns: 150 },
    );
  });

  it('the findings are the same where other levels are listed', () => {
    fc.assert(
      fc.property(anyStyle, anyErrors(OUTSIDE_LINES), (style, errors) => {
        expectSameFindings(withErrors(errors), style);
      }),
      { numRuns: 100 },
    );
  });
});
