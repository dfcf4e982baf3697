import { parseFormula } from '../../src/formula/parse';
import { PACKS } from '../../src/rules/packs';
import { parsed, understood } from './bracketed';

const body = (formula: string) => parsed(formula).body;

describe('a figure of a table', () => {
  it('is named by table, row and column', () => {
    expect(body('05[合计].小计')).toEqual({
      kind: 'ref',
      prior: false,
      table: '05',
      rows: [{ section: null, name: '合计' }],
      column: '小计',
      at: 0,
    });
  });

  test.each(['01', '02', '03', '04', '05', '06', '07', '08', '09'])('may be of table %s', (table) => {
    expect(body(`${table}[合计].小计`)).toMatchObject({ kind: 'ref', table });
  });

  test.each([
    ['several rows', '06[301、303].决算数'],
    ['a row under another', '04[年初财政拨款结转和结余/一般公共预算财政拨款].收入'],
    ['several rows under others', '04[甲/乙、甲/丙、丁].收入'],
    ['a row with round brackets in its name', '07[因公出国（境）费].决算数'],
    ['a row with a full stop in its name', '01[1.甲].收入'],
    ['a row without a column', '05[合计]'],
    ['something of the table itself', '07.标题'],
    ['this table', '本表[合计].小计'],
    ['something of this table', '本表.金额单位'],
    ['the bound row', '05[本行].小计'],
    ['this row of this table', '本行.小计'],
    ['the rows below this one', '下级.决算数'],
    ['the bound column', '本行.本列'],
    ['the year before', '上年.05[合计].小计'],
    ['this table the year before', '上年.本表[本行].小计'],
    ['something of a table the year before', '上年.05.年度'],
  ])('may be %s', (_, formula) => {
    expect(body(formula).kind).toBe('ref');
    expect(understood(formula)).toBe(formula);
  });

  it('takes several rows apart at 、 or a comma', () => {
    const rows = [
      { section: null, name: '301' },
      { section: null, name: '303' },
    ];
    for (const list of ['301、303', '301，303', '301,303', '301 、 303']) {
      expect(body(`06[${list}].决算数`)).toMatchObject({ rows });
    }
  });

  it('is named without the spaces around its row', () => {
    expect(understood('05[ 合计 ].小计')).toBe('05[合计].小计');
    expect(understood('04[甲 / 乙].收入')).toBe('04[甲/乙].收入');
  });

  it('keeps the spaces within the name of a row', () => {
    expect(understood('05[合 计].小计')).toBe('05[合 计].小计');
  });

  it('may have a column in quotation marks, with any signs in it', () => {
    expect(understood('07[决算].“因公出国（境）费”')).toBe('07[决算].因公出国（境）费');
    expect(understood('07[决算]."购置 费"')).toBe('07[决算].购置 费');
  });

  it('knows where it stands in the formula', () => {
    expect(body('本行.小计 = 03[本行].本年支出合计')).toMatchObject({ left: { at: 0 }, right: { at: 8 } });
  });

  test.each(['本行编码', '本表编号', '下级科目数', '上年数'])('%s is a word, and no figure', (word) => {
    expect(body(word)).toEqual({ kind: 'name', name: word, at: 0 });
  });
});

describe('a number', () => {
  test.each([
    ['0', '0', null],
    ['12.5', '12.5', null],
    ['30%', '30', '%'],
    ['30万元', '30', '万元'],
    ['5000元', '5000', '元'],
    ['1.5亿元', '1.5', '亿元'],
    ['05', '05', null],
    ['01.5', '01.5', null],
  ])('%s is %s with the unit %s', (formula, value, unit) => {
    expect(body(formula)).toEqual({ kind: 'number', value, unit });
  });

  it('may be negative', () => {
    expect(body('−5万元')).toEqual({ kind: 'negate', operand: { kind: 'number', value: '5', unit: '万元' } });
  });
});

describe('text', () => {
  test.each(['“一般公共预算”', '"一般公共预算"', '”一般公共预算“', '“一般公共预算“'])(
    'stands in quotation marks, straight or curved: %s',
    (formula) => {
      expect(body(formula)).toEqual({ kind: 'text', value: '一般公共预算' });
    },
  );

  it('may hold any sign but its quotation mark', () => {
    expect(body('“若 [05]：(a = "b"）”')).toEqual({ kind: 'text', value: '若 [05]：(a = "b"）' });
    expect(body('""')).toEqual({ kind: 'text', value: '' });
  });
});

describe('a function', () => {
  it('has its name and its arguments', () => {
    expect(body('增长率(本行.小计，1)')).toEqual({
      kind: 'call',
      name: '增长率',
      args: [
        {
          kind: 'ref',
          prior: false,
          table: null,
          rows: [{ section: null, name: '本行' }],
          column: '小计',
          at: 4,
        },
        { kind: 'number', value: '1', unit: null },
      ],
      at: 0,
    });
  });

  test.each([
    ['no argument', '今年()', '今年()'],
    ['a comparison as its argument', '有(1 = 2)', '有((1 = 2))'],
    ['another function', '绝对值(增长率(1，2))', '绝对值(增长率(1，2))'],
    ['a condition', '求和(若 甲 则 1 否则 2)', '求和((若 甲 则 1 否则 2))'],
    ['spaces and line breaks', '求和 ( 1 ，\n 2 )', '求和(1，2)'],
  ])('may have %s', (_, formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });
});

describe('a word', () => {
  test.each(['仅财政拨款', '本套年度早于2020', 'A股', '_甲'])('may be %s', (word) => {
    expect(body(word)).toEqual({ kind: 'name', name: word, at: 0 });
  });

  test.each(['非税收入', '若干', '或有事项', '且慢', '则例', '否则不计'])(
    'may begin as a word of the language does: %s',
    (word) => {
      expect(body(word)).toEqual({ kind: 'name', name: word, at: 0 });
    },
  );
});

describe('what is done first', () => {
  test.each([
    ['1 + 2 × 3', '(1 + (2 × 3))'],
    ['1 × 2 + 3', '((1 × 2) + 3)'],
    ['(1 + 2) × 3', '((1 + 2) × 3)'],
    ['1 − 2 − 3', '((1 − 2) − 3)'],
    ['8 ÷ 4 ÷ 2', '((8 ÷ 4) ÷ 2)'],
    ['1 − 2 + 3', '((1 − 2) + 3)'],
    ['−1 × 2', '((−1) × 2)'],
    ['1 − −2', '(1 − (−2))'],
    ['−−1', '(−(−1))'],
    ['甲 ÷ 乙 × 100%', '((甲 ÷ 乙) × 100%)'],
  ])('in sums: %s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });

  test.each([
    ['1 + 2 = 3 × 1', '((1 + 2) = (3 × 1))'],
    ['甲 且 乙 或 丙', '((甲 且 乙) 或 丙)'],
    ['甲 或 乙 且 丙', '(甲 或 (乙 且 丙))'],
    ['甲 且 (乙 或 丙)', '(甲 且 (乙 或 丙))'],
    ['甲 且 乙 且 丙', '((甲 且 乙) 且 丙)'],
    ['甲 或 乙 或 丙', '((甲 或 乙) 或 丙)'],
    ['1 = 2 且 3 ≤ 4', '((1 = 2) 且 (3 ≤ 4))'],
    ['非 甲 且 乙', '((非 甲) 且 乙)'],
    ['非 1 = 2', '(非 (1 = 2))'],
    ['非 非 甲', '(非 (非 甲))'],
    ['非 (甲 或 乙)', '(非 (甲 或 乙))'],
  ])('in statements: %s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });

  test.each([
    ['若 甲 则 乙', '(若 甲 则 乙)'],
    ['若 甲 则 乙 否则 丙', '(若 甲 则 乙 否则 丙)'],
    ['若 甲 或 乙 则 1 = 2 且 丙', '(若 (甲 或 乙) 则 ((1 = 2) 且 丙))'],
    ['若 甲 则 乙 否则 若 丙 则 丁 否则 戊', '(若 甲 则 乙 否则 (若 丙 则 丁 否则 戊))'],
    ['若 甲 则 若 乙 则 丙 否则 丁', '(若 甲 则 (若 乙 则 丙 否则 丁))'],
    ['若 甲 则 (若 乙 则 丙) 否则 丁', '(若 甲 则 (若 乙 则 丙) 否则 丁)'],
    ['若 (若 甲 则 乙 否则 丙) 则 丁', '(若 (若 甲 则 乙 否则 丙) 则 丁)'],
  ])('in conditions: %s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });
});

describe('words of the language', () => {
  test.each([
    ['若(甲)则(乙)否则(丙)', '(若 甲 则 乙 否则 丙)'],
    ['非(甲)且(乙)', '((非 甲) 且 乙)'],
    ['（甲）或（乙）', '(甲 或 乙)'],
    ['若 甲\n则 乙\n否则 丙', '(若 甲 则 乙 否则 丙)'],
    ['甲\u3000且\u00a0乙', '(甲 且 乙)'],
  ])('need a space or a bracket after them: %j', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });

  it('are part of a name when they are written together with it', () => {
    expect(understood('甲且乙')).toBe('甲且乙');
    expect(understood('非甲')).toBe('非甲');
  });
});

describe('signs of reckoning and comparing', () => {
  test.each([
    ['1 + 2', '(1 + 2)'],
    ['1 ＋ 2', '(1 + 2)'],
    ['1 - 2', '(1 − 2)'],
    ['1 － 2', '(1 − 2)'],
    ['1 – 2', '(1 − 2)'],
    ['1 * 2', '(1 × 2)'],
    ['1 ＊ 2', '(1 × 2)'],
    ['1 / 2', '(1 ÷ 2)'],
    ['1 ／ 2', '(1 ÷ 2)'],
    ['-1', '(−1)'],
    ['－1', '(−1)'],
  ])('%s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });

  test.each([
    ['=', '='],
    ['＝', '='],
    ['==', '='],
    ['≠', '≠'],
    ['<>', '≠'],
    ['!=', '≠'],
    ['！＝', '≠'],
    ['≤', '≤'],
    ['<=', '≤'],
    ['＜＝', '≤'],
    ['≥', '≥'],
    ['>=', '≥'],
    ['＞=', '≥'],
    ['<', '<'],
    ['＜', '<'],
    ['>', '>'],
    ['＞', '>'],
  ])('%s compares as %s', (sign, comparison) => {
    expect(understood(`1 ${sign} 2`)).toBe(`(1 ${comparison} 2)`);
  });

  it('need no spaces around them', () => {
    expect(understood('05[合计].小计=1+2×3')).toBe('(05[合计].小计 = (1 + (2 × 3)))');
    expect(understood('本行.基本支出-本行.项目支出≤0')).toBe('((本行.基本支出 − 本行.项目支出) ≤ 0)');
  });
});

describe('what a Chinese input method types', () => {
  test.each([
    ['０５［合计］．小计', '05[合计].小计'],
    ['05【合计】。小计', '05[合计].小计'],
    ['上年。05【合计】。小计', '上年.05[合计].小计'],
    ['04【甲／乙】．收入', '04[甲/乙].收入'],
    ['06［３０１、３０３］．决算数', '06[301、303].决算数'],
    ['１２．５％', '12.5%'],
    ['求和（1，2）', '求和(1，2)'],
    ['每行（０２）：本行．小计＝１', '每行(02)：(本行.小计 = 1)'],
  ])('means the same: %s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });
});

describe('a quantifier', () => {
  it('tells what the rest is repeated for', () => {
    expect(parsed('每行(02、03)：本行.小计 = 0').quantifiers).toEqual([
      { kind: '每行', over: ['02', '03'], at: 0 },
    ]);
  });

  test.each([
    ['每表：甲', '每表：甲'],
    ['每表:甲', '每表：甲'],
    ['每行(02)：甲', '每行(02)：甲'],
    ['每行 ( 02 , 03 ) ： 甲', '每行(02、03)：甲'],
    ['每项(上级补助收入、其他收入)：甲', '每项(上级补助收入、其他收入)：甲'],
    ['每科目(02)，每列：甲', '每科目(02)，每列：甲'],
    ['每科目(02),每列:若 甲 则 乙', '每科目(02)，每列：(若 甲 则 乙)'],
  ])('may be written %s', (formula, meaning) => {
    expect(understood(formula)).toBe(meaning);
  });

  it('knows where it stands in the formula', () => {
    expect(parsed('每科目(02)，每列：甲').quantifiers.map(({ at }) => at)).toEqual([0, 8]);
  });

  it('is one only with its colon; without it, it is a word or a function', () => {
    expect(understood('每月数 = 12')).toBe('(每月数 = 12)');
    expect(understood('每月(1) = 12')).toBe('(每月(1) = 12)');
  });

  it('is not there in a formula without one', () => {
    expect(parsed('01[总计].收入 = 01[总计].支出').quantifiers).toEqual([]);
  });
});

describe('the rules of the product', () => {
  const rules = PACKS.flatMap((pack) => pack.rules);

  test.each(rules.map(({ id, formula }) => [id, formula]))('%s can be read: %s', (_, formula) => {
    expect(parseFormula(formula)).toMatchObject({ ok: true });
  });
});
