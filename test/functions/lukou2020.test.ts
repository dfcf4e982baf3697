import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from './call';

const narrative = readFileSync(join(__dirname, '../cases/lukou-2020/narrative.txt'), 'utf8');

/** Figures of its nine tables, and those the tables lack as its README gives them; 万元. */
const TOTAL = 810.16;
const LAST_YEAR = 464.14;
const BUDGET = 207.86;
const GENERAL_SERVICES = 790.76;
const OFFICE = 669.7;
const HEALTH = 12.01;
const HOUSING = 7.39;
const PERSONNEL = 140.1;
const GOODS = 320.54;
const CAPITAL = 349.52;
const OPERATING = 670.06;
const RECEPTION = 0.4;

type Ratio = readonly ['增长率' | '完成率' | '构成比', number, number];

/** A percentage of the explanation: as printed, and as the functions give it. */
interface Stated {
  readonly section: string;
  readonly printed: string;
  /** Of the figures that the sentence itself states. */
  readonly ratio: Ratio;
  /** What that makes where something else is printed: null for no ratio at all. */
  readonly right?: string | null;
  /** Of the figures that the tables give, where the sentence states others. */
  readonly tables?: readonly [Ratio, string | null];
}

const PERCENTAGES: readonly Stated[] = [
  { section: '二', printed: '100', ratio: ['构成比', TOTAL, TOTAL] },
  { section: '三', printed: '100', ratio: ['构成比', TOTAL, TOTAL] },
  { section: '四', printed: '74.55', ratio: ['增长率', TOTAL, LAST_YEAR] },
  {
    section: '五(一)',
    printed: '97.61',
    ratio: ['构成比', GENERAL_SERVICES, TOTAL],
    tables: [['构成比', TOTAL, TOTAL], '100.00'],
  },
  {
    section: '五(一)',
    printed: '70.37',
    ratio: ['增长率', GENERAL_SERVICES, LAST_YEAR],
    tables: [['增长率', TOTAL, LAST_YEAR], '74.55'],
  },
  { section: '五(二)', printed: '97.61', ratio: ['构成比', GENERAL_SERVICES, TOTAL] },
  { section: '五(三)', printed: '389.76', ratio: ['完成率', TOTAL, BUDGET] },
  {
    section: '五(三)1',
    printed: '280.43',
    ratio: ['完成率', GENERAL_SERVICES, BUDGET],
    right: '380.43',
    tables: [['完成率', OFFICE, BUDGET], '322.19'],
  },
  { section: '五(三)2', printed: '1200.10', ratio: ['完成率', HEALTH, 0], right: null },
  { section: '五(三)3', printed: '91', ratio: ['完成率', HOUSING, 8.11], right: '91.12' },
  { section: '六', printed: '17.29', ratio: ['构成比', PERSONNEL, TOTAL] },
  {
    section: '六',
    printed: '39.57',
    ratio: ['构成比', GOODS, TOTAL],
    tables: [['构成比', OPERATING, TOTAL], '82.71'],
  },
  { section: '六', printed: '43.14', ratio: ['构成比', CAPITAL, TOTAL] },
  { section: '七(一)', printed: '100.00', ratio: ['完成率', RECEPTION, 0.4] },
  { section: '七(一)出国', printed: '100.00', ratio: ['完成率', 0, 0], right: null },
  { section: '七(一)接待', printed: '100.00', ratio: ['完成率', RECEPTION, 0.4] },
  { section: '七(一)接待', printed: '40', ratio: ['增长率', RECEPTION, 0], right: null },
  { section: '七(一)公车', printed: '100.00', ratio: ['完成率', 0, 0], right: null },
  { section: '七(二)接待', printed: '100.00', ratio: ['构成比', RECEPTION, RECEPTION] },
  { section: '七(二)出国', printed: '0.00', ratio: ['构成比', 0, RECEPTION] },
  { section: '七(二)公车', printed: '0.00', ratio: ['构成比', 0, RECEPTION] },
  { section: '十二', printed: '0.00', ratio: ['构成比', 0, 0], right: null },
  { section: '十二', printed: '0.00', ratio: ['构成比', 0, 0], right: null },
];

/** “74.55” of 0.7455; null where there is no ratio. */
function percent([name, first, second]: Ratio): string | null {
  const result = call(name, first, second);
  return result === '#DIV/0!' ? null : (Number(result) * 100).toFixed(2);
}

const describeRatio = ([name, first, second]: Ratio): string => `${name}(${first}，${second})`;

describe('the percentages of the explanation of 渌口 2020', () => {
  it('are all here, in their order', () => {
    const printed = [...narrative.matchAll(/(\d[\d. ]*)%/g)].map(([, figure = '']) =>
      figure.replace(/ /g, ''),
    );
    expect(PERCENTAGES.map((each) => each.printed)).toEqual(printed);
  });

  const right = PERCENTAGES.filter((each) => each.right === undefined);
  test.each(right)('$section: $printed % is what its figures make', ({ printed, ratio }) => {
    expect(percent(ratio)).toBe(Number(printed).toFixed(2));
  });

  const wrong = PERCENTAGES.filter((each) => each.right !== undefined);
  test.each(wrong)('$section: $printed % is wrong', ({ printed, ratio, right: truth }) => {
    expect(percent(ratio)).toBe(truth);
    expect(truth).not.toBe(printed);
  });

  const replaced = PERCENTAGES.flatMap(({ section, printed, tables }) =>
    tables ? [[section, printed, describeRatio(tables[0]), ...tables] as const] : [],
  );
  test.each(replaced)('%s: instead of %s %% the tables give %s', (_, printed, __, ratio, truth) => {
    expect(percent(ratio)).toBe(truth);
    expect(truth).not.toBe(printed);
  });
});

describe('the sentences of the explanation of 渌口 2020', () => {
  it('四: the change on last year', () => {
    expect(narrative.replace(/ /g, '')).toContain(
      `与上年相比，${String(call('增减表述', TOTAL, LAST_YEAR))}，`,
    );
  });

  it('五(一): what 326.62 and 70.37 % must be', () => {
    expect(call('增减额', GENERAL_SERVICES, LAST_YEAR)).toBe(326.62);
    expect(call('增减表述', TOTAL, LAST_YEAR)).toBe('增加346.02万元，增长74.55%');
  });

  it('五(二): the two classes that are missing, and shares that add up', () => {
    const names = ['一般公共服务（类）支出', '卫生健康（类）支出', '住房保障（类）支出'];
    const amounts = [GENERAL_SERVICES, HEALTH, HOUSING].map((amount) => [amount]);
    const text = call(
      '构成表述',
      names.map((name) => [name]),
      amounts,
      TOTAL,
    ) as string;
    const [first = '', ...missing] = text.split('；');
    expect(narrative).toContain(first);
    expect(missing).toEqual(['卫生健康（类）支出12.01万元，占1.48%', '住房保障（类）支出7.39万元，占0.91%']);
    expect(call('构成比分摊', amounts)).toEqual([[0.9761], [0.0148], [0.0091]]);
  });

  it('五(三): the budgets of the items add up to 215.97', () => {
    expect(call('合计核对', BUDGET, [[207.86], [0], [8.11]])).toBe('不符，差8.11');
    expect(call('完成率', TOTAL, 215.97)).toBe(3.7513);
  });

  it('五(三): completion of each item, where there was a budget', () => {
    const actual = [OFFICE, HEALTH, HOUSING].map((amount) => [amount]);
    expect(call('完成表述', actual, [[BUDGET], [0], [8.11]])).toEqual([
      ['完成年初预算的322.19%，决算数大于年初预算数'],
      ['年初无预算，决算数大于年初预算数'],
      ['完成年初预算的91.12%，决算数小于年初预算数'],
    ]);
  });

  it('五(三) 1: 280.43 % is the growth, not the completion', () => {
    expect(call('增长率', GENERAL_SERVICES, BUDGET)).toBe(2.8043);
  });

  it('六: 公用经费 is goods and capital together', () => {
    expect(call('合计核对', OPERATING, [[GOODS], [CAPITAL]])).toBe('一致');
    expect(call('合计核对', TOTAL, [[PERSONNEL], [OPERATING]])).toBe('一致');
  });

  it('七: nothing of nothing, and something after nothing', () => {
    expect(call('完成表述', 0, 0, '预算')).toBe('无预算，也无支出');
    expect(call('完成表述', RECEPTION, 0.4, '预算')).toBe('完成预算的100.00%，决算数与预算数持平');
    expect(call('增减表述', RECEPTION, 0)).toBe('上年无此项支出');
  });
});

describe('the tables of 渌口 2020', () => {
  it('06: 302 does not add up, 301 does but for rounding', () => {
    const goods = [98.79, 18.51, 0.52, 2.91, 12.08, 0.42, 0.12, 31.14, 121.06, 8.87, 1.56, 7.57, 16.88];
    const wages = [36.03, 28.39, 28.69, 12.27, 6.08, 0.55, 9.84, 4.31, 13.95];
    expect(
      call(
        '合计核对',
        GOODS,
        goods.map((amount) => [amount]),
      ),
    ).toBe('不符，差0.11');
    expect(
      call(
        '合计核对',
        PERSONNEL,
        wages.map((amount) => [amount]),
      ),
    ).toBe('尾差0.01');
  });

  it('04: one digit of 卫生健康支出 is lost', () => {
    expect(call('相等核对', [[790.76], [1.01], [7.39]], [[GENERAL_SERVICES], [HEALTH], [HOUSING]])).toEqual([
      ['一致'],
      ['不符，差11.00'],
      ['一致'],
    ]);
  });

  it('are the 元 of the attachment in 万元', () => {
    expect(call('元转万元', [[8101642.15], [7907645.15], [6697029.15], [1210616], [120100]])).toEqual([
      [TOTAL],
      [GENERAL_SERVICES],
      [OFFICE],
      [121.06],
      [HEALTH],
    ]);
  });

  it('attachments: the balance of the projects is 174.95193', () => {
    expect(call('增减额', 467.91816, 292.96623)).toBe(174.95193);
  });
});
