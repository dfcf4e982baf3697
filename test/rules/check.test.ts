import { PACKS, standardRules } from '../../src/rules/packs';
import { joinRules } from '../../src/rules/rule';
import type { Snapshot } from '../../src/sheet/snapshot';
import { openCase } from '../kit/cases';
import { withCell } from '../kit/cell';
import { failures } from '../kit/checked';
import { WITHOUT_TOTAL } from './cases/pieces';
import { plus, set } from './edits';
import { given, without, withoutPrior, type Given } from './given';
import { checker, findingOf, only, own, reasonOf, rule, run } from './run';

const RICH = given()();

/** 01 本年收入合计 is 890.48. */
const RIGHT = rule('对的', '01[本年收入合计].收入 = 890.48');
const WRONG = rule('错的', '01[本年收入合计].收入 = 890');

describe('a rule that cannot be evaluated', () => {
  const broken = [
    ['an unknown word', '不存在的判断', '不认识“不存在的判断”'],
    ['an unknown function', '平方根(01[总计].收入) = 1', '不认识函数“平方根”'],
    ['a set where one figure is due', '02[顶级].财政拨款收入 = 1', '请用 求和(…)'],
    ['a figure where a statement is due', '01[总计].收入', '规则要给出一个判断'],
    ['an unknown quantifier', '每月(01)：本行.收入 = 1', '不认识“每月”'],
    ['本行 without 每行', '本行.收入 = 1', '公式前要写“每行(…)：”'],
    ['a table that does not exist', '每行(12)：本行.收入 = 1', '没有编号为“12”的表'],
    ['a figure as a condition', '若 01[总计].收入 则 01[总计].收入 = 1', '这里要一个判断'],
  ] as const;

  it.each(broken)('is a fault: %s', (_, formula, message) => {
    const { faults, findings, notApplicable, summary } = run(RICH, own([rule('坏的', formula)]));
    expect(faults).toEqual([{ rule: '坏的', message: expect.stringContaining(message) as string }]);
    expect([findings, notApplicable]).toEqual([[], []]);
    expect(summary).toMatchObject({ rules: 1, checks: 0, passed: 0, faults: 1 });
  });

  it('does not keep the others from running', () => {
    const result = run(RICH, own([rule('坏的', '不存在的判断'), RIGHT, WRONG]));
    expect(result.summary).toMatchObject({ rules: 3, checks: 2, passed: 1, failed: 1, faults: 1 });
    expect(failures(result)).toEqual(['错的']);
  });

  it('leaves nothing half done when only a later repetition is at fault', () => {
    const formula = '每项(总计、本年收入合计)：若 本项 = “总计” 则 01[本项].收入 = 1 否则 不存在的判断';
    const { summary, findings } = run(RICH, own([rule('坏的', formula)]));
    expect(summary).toMatchObject({ checks: 0, failed: 0, faults: 1 });
    expect(findings).toEqual([]);
  });

  it('is a fault when its wording cannot be filled in', () => {
    const result = run(RICH, own([{ ...WRONG, message: '应为 {不存在的数}' }, RIGHT]));
    expect(result.faults).toEqual([{ rule: '错的', message: '不认识“不存在的数”' }]);
    expect(result.summary).toMatchObject({ checks: 1, passed: 1, failed: 0 });
  });
});

describe('a rule that cannot be read', () => {
  it('is a fault that says where in the formula', () => {
    const { faults, summary } = run(RICH, own([rule('坏的', '01[总计].收入 = = 1'), RIGHT]));
    expect(faults).toEqual([
      { rule: '坏的', message: expect.stringMatching(/^公式写错：第 13 个字符/) as string },
    ]);
    expect(summary).toMatchObject({ rules: 2, passed: 1, faults: 1 });
  });

  it('is a fault when its class is none of the three', () => {
    const { faults } = run(RICH, own([{ ...RIGHT, class: '严重' }]));
    expect(faults).toEqual([
      { rule: '对的', message: '公式写错：类别“严重”须为 逻辑性、核实性、规范性 之一' },
    ]);
  });

  it('is a fault when its wording cannot be read, and says where in the wording', () => {
    const set = own([{ ...WRONG, message: '应为 {01[总计}' }]);
    expect(set.rules).toEqual([]);
    expect(set.unreadable).toEqual([
      {
        rule: '错的',
        error: { at: expect.any(Number) as number, message: expect.stringContaining('提示语中') as string },
      },
    ]);
    expect(set.unreadable[0]?.error.at).toBeGreaterThan('应为 {'.length - 1);
  });

  it('is a fault when it is a definition', () => {
    const { faults } = run(RICH, own([RIGHT], [{ name: '坏的定义', formula: '01[总计', ground: '' }]));
    expect(faults).toEqual([{ rule: '坏的定义', message: expect.stringContaining('公式写错') as string }]);
  });
});

describe('definitions', () => {
  const definitions = [{ name: '有其他收入', formula: '01[其他收入].收入 > 0', ground: '' }];

  it('give a word to other rules, and to those of another set', () => {
    const rules = [rule('一', '有其他收入'), rule('二', '若 有其他收入 则 01[总计].收入 = 1')];
    const result = run(RICH, joinRules(own(rules), own([], definitions)));
    expect(failures(result)).toEqual(['二']);
    expect(result.summary.passed).toBe(1);
  });

  it('hold for one workbook only', () => {
    const rules = own([rule('一', '有其他收入')], definitions);
    const nothing = given({ edits: [set('01', '其他收入', '收入', null)] })();
    expect([failures(run(RICH, rules)), failures(run(nothing, rules))]).toEqual([[], ['一']]);
  });
});

/** The columns of a sheet from some position on are not there. */
const withoutColumns =
  (name: string, from: number) =>
  ({ sheets }: Snapshot): Snapshot => ({
    sheets: sheets.map((sheet) =>
      sheet.name.startsWith(name)
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.filter(({ column }) => column < from),
            })),
          }
        : sheet,
    ),
  });

describe('the reason why a rule is not applicable', () => {
  it('is the premise, in the words of the rule', () => {
    const premised = rule('一', '若 01[总计].收入 = 1 则 01[总计].支出 = 1', { premise: '总计为 1' });
    expect(reasonOf(run(RICH, own([premised])), '一')).toBe('总计为 1时才核对');
  });

  it('is what the premise itself lacks, where that cannot be told', () => {
    const premised = rule('一', '若 05[合计].小计 > 1 则 01[总计].支出 = 1', { premise: '05表有支出' });
    expect(reasonOf(run(without('05')(), own([premised])), '一')).toBe('没有05表');
  });

  it('is the most frequent of its repetitions', () => {
    const parts = rule('一', '每行(04)：本行.合计 = 求和(本行.各部分)');
    expect(run(RICH, own([parts])).summary.checks).toBeGreaterThan(0);
    // The rows of income, which come first, lack 合计; all others lack the columns to be added.
    const withoutKinds = given({ book: withoutColumns('财政拨款收入支出', 6) })();
    expect(reasonOf(run(withoutKinds, own([parts])), '一')).toBe('04表没有分栏列示');
  });

  it('is that both sides are blank', () => {
    const blank = given({
      edits: [set('07', '决算', '公务接待费', null), set('07', '预算', '公务接待费', null)],
    })();
    const same = rule('一', '07[决算].公务接待费 = 07[预算].公务接待费');
    expect(reasonOf(run(blank, own([same])), '一')).toBe('两边都没有填数');
  });

  it('is, of a total that no row prints, that it would be compared with itself', () => {
    const sum = rule('一', '02[合计].财政拨款收入 = 求和(02[顶级].财政拨款收入)');
    expect(run(RICH, own([sum])).summary.passed).toBe(1);
    const withoutTotal = given({ book: WITHOUT_TOTAL('收入决算表') })();
    expect(reasonOf(run(withoutTotal, own([sum])), '一')).toBe('02表没有单列的合计，两边取的是同一组数');
    const other = rule('二', '02[合计].财政拨款收入 = 04[本年收入合计].收入');
    expect(run(withoutTotal, own([other])).summary.passed).toBe(1);
  });

  it('names the table it repeats itself over', () => {
    const each = rule('一', '每科目(08)：本行.小计 ≥ 0');
    expect(reasonOf(run(without('08')(), own([each])), '一')).toBe('没有08表');
  });
});

describe('table 08', () => {
  it('that is empty counts as zero against 04, whether it prints a row 合计 or not', () => {
    const emptied = given({
      book: ({ sheets }) => ({
        sheets: sheets.map((sheet) =>
          sheet.name.startsWith('政府性基金')
            ? { ...sheet, rows: sheet.rows.filter(({ index }) => index < 6) }
            : sheet,
        ),
      }),
    })();
    expect(failures(run(emptied))).toEqual(['BJ-0804-1', 'BJ-0804-2', 'BJ-0804-3', 'BJ-0804-4', 'GF-16:08']);
    expect(findingOf(run(emptied), 'BJ-0804-1').message).toBe(
      '08表 合计（未列） 0.00，04表 政府性基金预算财政拨款 138.00，相差 138.00，应相等',
    );
  });

  it('whose 合计 is only a heading is summed up from its rows', () => {
    const filled = [
      ['A6', '2120803'],
      ['B6', '城市建设支出'],
      ['E6', 5],
      ['G6', 5],
    ] as const;
    const current = filled.reduce(
      (book, [cell, value]) => withCell(book, '政府性基金', cell, value),
      openCase('putuo-2024/workbook.xlsx'),
    );
    const result = run({ current, prior: null });
    expect(findingOf(result, 'BJ-0804-2').message).toMatch(
      /^08表 2120803 城市建设支出·小计 5\.00，04表 本年支出合计·政府性基金预算财政拨款/,
    );
    // Against itself that sum proves nothing, and a heading is no total left blank.
    expect(failures(result).filter((id) => /^(BN-08-2|GF-18)/.test(id))).toEqual([]);
  });
});

const WORKBOOKS: readonly (readonly [string, () => Given])[] = [
  ['the rich accounts', () => RICH],
  ['the rich accounts without last year', withoutPrior],
  [
    'accounts with many errors',
    given({
      edits: [
        plus('01', '总计', '收入', '1.00'),
        set('05', '合计', '小计', '无'),
        set('06', '302', '决算数', '#REF!'),
      ],
    }),
  ],
  ['some tables only', without('02', '05', '07')],
  ['no table at all', given({ style: { order: [] }, prior: null })],
  ['Lukou 2020', () => ({ current: openCase('lukou-2020/workbook.xlsx'), prior: null })],
  ['Putuo 2024', () => ({ current: openCase('putuo-2024/workbook.xlsx'), prior: null })],
];

describe.each(WORKBOOKS)('of %s', (_, open) => {
  const checkBy = checker(open());
  const result = checkBy(standardRules());
  const ids = PACKS.flatMap(({ rules }) => rules.map(({ id }) => id));

  it('every rule ends once: decided, not applicable or at fault', () => {
    const undecided = [...result.notApplicable, ...result.faults].map((each) => each.rule);
    const decided = ids.filter((id) => checkBy(only(id)).summary.checks > 0);
    expect([...decided, ...undecided].sort()).toEqual([...ids].sort());
  });

  it('the counts add up', () => {
    const { summary, findings, notApplicable, faults } = result;
    const of = (status: string) => findings.filter((finding) => finding.status === status).length;
    expect(summary).toEqual({
      rules: ids.length,
      checks: summary.passed + findings.length,
      passed: summary.passed,
      rounding: of('rounding'),
      failed: of('failed'),
      notApplicable: notApplicable.length,
      faults: faults.length,
    });
  });

  it('no rule is at fault, and every reason is told in Chinese', () => {
    expect(result.faults).toEqual([]);
    expect(result.notApplicable.filter(({ reason }) => !/[\u4e00-\u9fa5]{2}/.test(reason))).toEqual([]);
  });
});
