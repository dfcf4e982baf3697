import { newTrace } from '../../src/formula/value';
import { oldSummary, WITHOUT_TOTAL } from '../rules/cases/pieces';
import { columns, set } from '../rules/edits';
import { atRow, envOf, shown, valueOf } from './evaluating';

const RICH = envOf();
const ITEMS = envOf({ style: { levels: 'items' } });
const OF_RICH = (formula: string): string => shown(formula, RICH);

describe('a reference', () => {
  it.each([
    ['by name', '01[本年收入合计].收入', '890.48'],
    ['by another name of the same row', '01[收入合计].收入', '890.48'],
    ['on the side that the column says', '01[总计].支出', '919.48'],
    ['by code', '05[2010301].小计', '452.1'],
    ['by class, where the table names it', '01[201].支出', '559.85'],
    ['of the total row', '02[合计].财政拨款收入', '842.88'],
    ['of a row under another', '04[年初财政拨款结转和结余/政府性基金预算财政拨款].收入', '10'],
    ['of a row of the same name elsewhere', '04[政府性基金预算财政拨款].收入', '138'],
    ['of 07', '07[决算].公务接待费', '0.7'],
    ['without a column: what the row is called', '05[2010301]', '行政运行'],
    ['of a blank cell: nothing', '05[2010301].项目支出', '0'],
  ])('%s', (_, formula, value) => {
    expect(OF_RICH(formula)).toBe(value);
  });

  it.each([
    ['a row that is not there', '01[专户收入].收入', '01表没有“专户收入”行'],
    ['a column that is not there', '05[合计].经营支出', '05表没有“经营支出”列'],
    ['a cell on the other side', '01[结余分配].收入', '01表“结余分配”没有“收入”这一格'],
    ['a total that 06 does not print', '06[合计].决算数', '06表没有“合计”行'],
    ['parts of what has none', '06[301].各部分', '06表没有分栏列示'],
  ])('to %s is missing', (_, formula, reason) => {
    expect(OF_RICH(formula)).toBe(`missing: ${reason}`);
  });

  it('to a cell with text is missing, and says which cell', () => {
    const env = envOf({ edits: [set('05', '2010301', '小计', '见附件')] });
    expect(shown('05[2010301].小计', env)).toBe('missing: 05表 C10 不是数字');
    expect(shown('求和(05[2010301、2010302].小计)', env)).toBe('missing: 05表 C10 不是数字');
  });

  it('to a table that is not there is missing', () => {
    expect(shown('05[合计].小计', envOf({ style: { order: [0] } }))).toBe('missing: 没有05表');
  });
});

describe('a code', () => {
  it('that only its 项 stand for is their sum', () => {
    expect(shown('03[201].本年支出合计', ITEMS)).toBe('559.85');
    expect(shown('03[20103].项目支出', ITEMS)).toBe('97.55');
  });

  it('that its level would list stands for nothing', () => {
    expect([
      OF_RICH('03[224].基本支出'),
      OF_RICH('03[2010399].基本支出'),
      OF_RICH('06[30216].决算数'),
    ]).toEqual(['0', '0', '0']);
  });

  it('below the levels that are listed is missing', () => {
    const classes = envOf({
      edits: [
        (model) => ({
          ...model,
          coded: {
            ...model.coded,
            '03': {
              ...model.coded['03'],
              lines: model.coded['03'].lines.filter(({ code }) => code?.length === 3),
            },
          },
        }),
      ],
    });
    expect(shown('03[2010301].基本支出', classes)).toBe('missing: 03表没有列到科目 2010301');
  });

  it('of several is a set, to which the unlisted add nothing', () => {
    expect(OF_RICH('06[30211、30216].决算数')).toBe('7.6 + 0');
    expect(OF_RICH('求和(06[31003、31099].决算数)')).toBe('0');
  });
});

describe('the total of a table', () => {
  it('that prints none is the sum of its highest level, but for 06', () => {
    const env = envOf({ book: WITHOUT_TOTAL('支出决算表') });
    expect(shown('03[合计].本年支出合计', env)).toBe('859.93');
    expect(shown('06[合计].决算数', env)).toBe('missing: 06表没有“合计”行');
  });

  it('that has no rows at all is nothing', () => {
    const env = envOf({
      book: ({ sheets }) => ({
        sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ index }) => index < 6) })),
      }),
    });
    expect(shown('08[合计].小计', env)).toBe('0');
  });
});

describe('sets', () => {
  it.each([
    ['顶级: the highest level', '05[顶级].小计', '540.65 + 33 + 54.17 + 21.08 + 40.63'],
    ['a group', '04[各项收入].收入', '687.63 + 138 + 17.25'],
    ['several rows', '06[301、303].决算数', '523.39 + 2.6'],
    ['several rows of which some are there', '01[财政拨款、上级补助收入、事业收入].收入', '15 + 20'],
  ])('%s', (_, formula, terms) => {
    expect(OF_RICH(formula)).toBe(terms);
  });

  it('下级: the next level below 本行, of 合计 the highest', () => {
    const below = (name: string) => shown('下级.小计', atRow(RICH, '05', name));
    expect([below('201'), below('20103')]).toEqual(['540.65', '452.1 + 88.55']);
    expect(below('合计')).toBe(OF_RICH('05[顶级].小计'));
    expect(below('2010301')).toBe('missing: 05表没有分级列示的科目');
    expect(shown('下级.小计', atRow(ITEMS, '05', '2010301'))).toBe('missing: 05表没有分级列示的科目');
  });

  it('各部分: the columns that add up to the row, without 其中', () => {
    expect(shown('本行.各部分', atRow(RICH, '02', '205'))).toBe('33 + 0 + 0 + 8 + 1.5 + 0');
    const detailed = envOf({
      edits: [
        columns('02', (names) => [...names, '其中：教育收费']),
        set('02', '205', '其中：教育收费', '7.00'),
      ],
    });
    expect(shown('02[205].教育收费', detailed)).toBe('7');
    expect(shown('本行.各部分', atRow(detailed, '02', '205'))).toBe('33 + 0 + 0 + 8 + 1.5 + 0');
  });

  it('leave out 其中 rows, with that word or without', () => {
    const old = envOf({ edits: [oldSummary('842.88', '138.00')] });
    expect(shown('01[各项收入].收入', old)).toBe('842.88 + 15 + 20 + 8 + 1.5 + 3.1');
    expect(shown('01[政府性基金预算财政拨款].收入', old)).toBe('138');
  });

  it('are added by 求和, together with single figures', () => {
    expect(OF_RICH('求和(06[301、303].决算数，01[事业收入].收入，1.5)')).toBe('547.49');
  });

  it('are missing in a sum when one of its figures is', () => {
    expect(OF_RICH('求和(06[301、303].决算数，01[专户收入].收入)')).toBe('missing: 01表没有“专户收入”行');
  });

  it('serve other functions', () => {
    expect([
      OF_RICH('最大(05[顶级].小计)'),
      OF_RICH('最小(05[顶级].小计)'),
      OF_RICH('个数(05[2010301].小计)'),
    ]).toEqual(['540.65', '21.08', '1']);
    expect(shown('个数(本行.各部分)', atRow(RICH, '02', '205'))).toBe('3');
  });
});

describe('本行', () => {
  it('in another table is the row of the same code, or what adds up to it', () => {
    expect(shown('03[本行].本年支出合计', atRow(RICH, '05', '201'))).toBe('559.85');
    const both = { ...atRow(RICH, '05', '201'), current: ITEMS.current };
    expect(shown('03[本行].本年支出合计', both)).toBe('559.85');
  });

  it('of 合计 is 合计 in any table', () => {
    expect(shown('03[本行].基本支出', atRow(RICH, '05', '合计'))).toBe('581.18');
  });

  it('without a code is the row of the same name', () => {
    expect(shown('04[本行].收入', atRow(RICH, '01', '本年收入合计'))).toBe('842.88');
  });

  it('of last year is the same row of the same table', () => {
    expect(shown('上年.05[本行].小计', atRow(RICH, '05', '2080505'))).toBe('48.75');
  });
});

describe('上年', () => {
  it('takes the figure from last year, in the unit of this year', () => {
    expect(OF_RICH('上年.01[年末结转和结余].支出')).toBe('27.7');
    const inYuan = envOf({ style: { unit: '元' } });
    expect(shown('01[年初结转和结余].收入 = 上年.01[年末结转和结余].支出', inYuan)).toBe('equal');
    expect(shown('上年.01[年末结转和结余].支出', inYuan)).toBe('277000');
  });

  it('is missing when nobody supplied it, and says whose table lacks a row', () => {
    expect(shown('上年.01[总计].收入', envOf({ prior: null }))).toBe('missing: 没有提供上年的决算表');
    expect(OF_RICH('上年.01[专户收入].收入')).toBe('missing: 上年01表没有“专户收入”行');
  });
});

describe('numbers', () => {
  it.each([
    ['30万元', '30'],
    ['300000元', '30'],
    ['1亿元', '10000'],
    ['20%', '0.2'],
    ['1.5', '1.5'],
  ])('%s in a 万元 workbook', (literal, value) => {
    expect(OF_RICH(literal)).toBe(value);
  });

  it.each([
    ['30万元', '300000'],
    ['300000元', '300000'],
    ['20%', '0.2'],
    ['30', '30'],
  ])('%s in a 元 workbook, by the same formula', (literal, value) => {
    expect(shown(literal, envOf({ style: { unit: '元' } }))).toBe(value);
  });

  it('one formula serves workbooks of both units, one after the other', () => {
    const formula = '求和(06[31002].决算数) < 30万元';
    const [wan, yuan] = [RICH, envOf({ style: { unit: '元' } })];
    expect([wan, yuan, wan].map((env) => shown(formula, env))).toEqual(['equal', 'equal', 'equal']);
    expect([wan, yuan, wan].map((env) => shown('30万元', env))).toEqual(['30', '300000', '30']);
  });
});

describe('arithmetic', () => {
  it.each([
    ['1 + 2 × 3 − 4 ÷ 2', '5'],
    ['(1 + 2) × 3', '9'],
    ['−(2 − 5)', '3'],
    ['06[30211].决算数 ÷ 2', '3.8'],
    ['1 ÷ (06[30211].决算数 − 06[30211].决算数)', 'missing: 除数为零'],
    ['1 + 01[专户收入].收入', 'missing: 01表没有“专户收入”行'],
  ])('%s is %s', (formula, value) => {
    expect(OF_RICH(formula)).toBe(value);
  });

  it('widens the interval by every rounded figure, and by no blank and no number written in the formula', () => {
    const width = (formula: string) => {
      const value = valueOf(formula, RICH);
      return value.kind === 'number' ? value.interval.high.minus(value.interval.low).toString() : value.kind;
    };
    expect(width('06[30211].决算数')).toBe('0.01');
    expect(width('06[30211].决算数 + 06[30201].决算数 − 06[30206].决算数')).toBe('0.03');
    expect(width('05[2010301].项目支出 + 100')).toBe('0');
    expect(width('求和(05[顶级].小计)')).toBe('0.05');
  });
});

describe('what was looked at', () => {
  it('is every figure, those of a set marked as its terms, those of last year as such', () => {
    const trace = newTrace();
    valueOf('01[总计].收入 + 求和(06[301、303].决算数) = 上年.01[总计].收入', RICH, trace);
    expect(trace.operands.map(({ row, term, prior }) => [row.key, term, prior])).toEqual([
      ['总计', false, false],
      ['工资福利支出', true, false],
      ['对个人和家庭的补助', true, false],
      ['总计', false, true],
    ]);
  });

  it('of a definition is not told again', () => {
    const trace = newTrace();
    expect(valueOf('仅财政拨款', RICH, trace)).toEqual({ kind: 'truth', truth: 'unequal' });
    expect(trace).toEqual(newTrace());
  });
});
