import { describe as describeNode, fillIn } from '../../src/formula/describe';
import { say } from '../../src/formula/wording';
import type { Env } from '../../src/formula/context';
import { WITHOUT_TOTAL } from '../rules/cases/pieces';
import { plus, set } from '../rules/edits';
import { parsed } from './bracketed';
import { atRow, envOf } from './evaluating';

const RICH = envOf();
const ITEMS = envOf({ style: { levels: 'items' } });

const said = (formula: string, env: Env = RICH): string => say(describeNode(parsed(formula).body, env));
const filled = (formula: string, env: Env = RICH): string => fillIn(parsed(formula).body, env);

describe('a figure is called', () => {
  it.each([
    ['by table, row and column', '02[合计].财政拨款收入', '02表 合计·财政拨款收入'],
    ['by code and name', '05[2010301].小计', '05表 2010301 行政运行·小计'],
    ['by its row alone, where that has one column', '06[30211].决算数', '06表 30211 差旅费'],
    [
      'by the row it stands under',
      '04[年初财政拨款结转和结余/一般公共预算财政拨款].收入',
      '04表 年初财政拨款结转和结余·一般公共预算财政拨款',
    ],
    ['with its side, where both sides have such a row', '01[总计].支出', '01表 总计·支出'],
    ['of last year', '上年.01[年末结转和结余].支出', '上年01表 年末结转和结余'],
    [
      'by the name of the code, where it is not listed',
      '03[224].基本支出',
      '03表 224 灾害防治及应急管理支出（未列）',
    ],
  ])('%s', (_, formula, name) => {
    expect(said(formula)).toBe(name);
  });

  it('as it is printed, with its ordinal', () => {
    expect(said('01[201].支出', envOf({ style: { ordinals: 'chinese' } }))).toBe('01表 一、一般公共服务支出');
  });

  it('by what it adds up, where only its parts are listed', () => {
    expect(said('03[201].基本支出', ITEMS)).toBe('03表 201 一般公共服务支出 所属各项·基本支出之和');
    const env = envOf({ book: WITHOUT_TOTAL('支出决算表') });
    expect(said('03[合计].基本支出', env)).toBe('03表 各类·基本支出之和');
  });
});

describe('a set is called', () => {
  it.each([
    ['by its group', '01[各类支出].支出', '01表 各类支出'],
    ['by its few members', '01[结余和年初结转].收入', '01表 使用非财政拨款结余、年初结转和结余'],
    ['by its rows', '06[301、303].决算数', '06表 301 工资福利支出、303 对个人和家庭的补助'],
    ['by level', '05[顶级].小计', '05表 各类·小计'],
    ['by what is not listed', '06[31003、31099].决算数', '06表 31003、31099（未列）'],
  ])('%s', (_, formula, name) => {
    expect(said(formula)).toBe(name);
  });

  it('by the row whose columns or children it is', () => {
    const school = atRow(RICH, '02', '205');
    expect(said('本行.各部分', school)).toBe('02表 205 教育支出·各栏');
    expect(said('下级.事业收入', school)).toBe('02表 205 教育支出 所属各款·事业收入');
  });
});

describe('an expression is said', () => {
  it('without repeating the table and the row', () => {
    expect(said('06[人员经费合计].决算数 + 06[公用经费合计].决算数')).toBe(
      '06表 人员经费合计 ＋ 公用经费合计',
    );
    expect(said('本行.年初结转和结余 + 本行.本年收入 − 本行.小计', atRow(RICH, '08', '212'))).toBe(
      '08表 212 城乡社区支出·年初结转和结余 ＋ 本年收入 − 小计',
    );
  });

  it('with the table again after another', () => {
    expect(said('05[合计].小计 + 08[合计].小计 + 05[合计].基本支出')).toBe(
      '05表 合计·小计 ＋ 08表 合计·小计 ＋ 05表 合计·基本支出',
    );
  });

  it('without what is not there', () => {
    const env = envOf({ style: { order: [2, 4] } });
    expect(said('05[合计].小计 + 或零(08[合计].小计) + 或零(09[合计].小计)', env)).toBe('05表 合计·小计');
    expect(said('或零(08[合计].小计) + 05[合计].小计', env)).toBe('05表 合计·小计');
    expect(said('或零(08[合计].小计) + 或零(09[合计].小计)', env)).toBe('0');
  });

  it.each([
    ['(05[合计].小计 + 1) × 20%', '(05表 合计·小计 ＋ 1) × 20%'],
    ['05[合计].小计 − (1 − 2)', '05表 合计·小计 − (1 − 2)'],
    ['05[合计].小计 − 1 − 2', '05表 合计·小计 − 1 − 2'],
    ['−求和(06[301、303].决算数)', '−06表 301 工资福利支出、303 对个人和家庭的补助之和'],
    ['增长率(05[合计].小计，上年.05[合计].小计)', '增长率(05表 合计·小计，上年05表 合计·小计)'],
    ['(若 1 = 1 则 05[合计].小计 否则 2) + 3', '05表 合计·小计 ＋ 3'],
  ])('%s', (formula, words) => {
    expect(said(formula)).toBe(words);
  });
});

describe('a formula is filled in', () => {
  it.each([
    [
      'with each figure after its name',
      '01[总计].收入 = 01[总计].支出',
      '01表 总计·收入〔919.48〕 = 01表 总计·支出〔919.48〕',
    ],
    ['with the figures of a sum', '求和(06[301、303].决算数) > 0', '求和(523.39 + 2.60)〔525.99〕 > 0'],
    ['with 空 for a blank', '05[2010301].项目支出 = 0', '05表 2010301 行政运行·项目支出〔空〕 = 0'],
    ['with nothing to add', '求和(06[31003、31099].决算数) = 0', '求和(均为零)〔0.00〕 = 0'],
    [
      'with what it adds up to',
      '03[224].基本支出 = 0',
      '03表 224 灾害防治及应急管理支出（未列）〔0.00〕 = 0',
    ],
  ])('%s', (_, formula, words) => {
    expect(filled(formula)).toBe(words);
  });

  it('with a long sum cut short', () => {
    const env = envOf({
      edits: ['30202', '30203', '30204', '30205', '30207', '30208'].map((code) => (model) => ({
        ...model,
        economic: {
          ...model.economic,
          lines: [
            ...model.economic.lines,
            { label: code, code, numbered: false, figures: { 决算数: '1.00' } },
          ],
        },
      })),
    });
    expect(filled('求和(下级.决算数) = 0', atRow(env, '06', '302'))).toMatch(
      / \+ …共 13 项\)〔42\.69〕 = 0$/,
    );
  });

  it('with figures as they are printed', () => {
    const env = envOf({ edits: [set('05', '合计', '小计', '689.5'), plus('05', '合计', '基本支出', '0')] });
    expect(filled('05[合计].小计 > 0', env)).toBe('05表 合计·小计〔689.50〕 > 0');
  });
});
