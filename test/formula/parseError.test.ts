import { parseFormula } from '../../src/formula/parse';

/** Where a formula cannot be read, counted from 0, and what is said about it. */
function wrong(formula: string): [at: number, message: string] {
  const result = parseFormula(formula);
  if (result.ok) throw new Error(`“${formula}” can be read`);
  return [result.error.at, result.error.message];
}

describe('a formula that cannot be read', () => {
  it('is told by the place, counted from 1, and what stands there', () => {
    expect(wrong('05[合计].小计 = = 1')).toEqual([12, '第 13 个字符“= 1”处看不懂']);
    expect(wrong('= 1')).toEqual([0, '第 1 个字符“= 1”处看不懂']);
  });

  it('shows no more than eight characters of it', () => {
    expect(wrong('1 = #一二三四五六七八九十')).toEqual([4, '第 5 个字符“#一二三四五六七”处看不懂']);
  });

  test.each(['', '  ', '05[合计].小计 =', '1 +', '甲 且 ', '每行(02)：'])(
    'may break off too early: “%s”',
    (formula) => {
      expect(wrong(formula)).toEqual([formula.length, '公式不完整，末尾还缺内容']);
    },
  );

  test.each([
    ['05[合计.小计 = 1', '第 3 个字符“[”没有相配的右括号'],
    ['05【合计', '第 3 个字符“【”没有相配的右括号'],
    ['求和(05[合计].小计 = 3', '第 3 个字符“(”没有相配的右括号'],
    ['（1 + （2 × 3） = 1', '第 1 个字符“（”没有相配的右括号'],
    ['07[因公出国（境', '第 3 个字符“[”没有相配的右括号'],
    ['07[因公出国（境）费.决算', '第 3 个字符“[”没有相配的右括号'],
    ['含(07.标题，“一般', '第 9 个字符处的引号没有结束'],
    ['含(07.标题，"一般', '第 9 个字符处的引号没有结束'],
  ])('leaves something open to its end: %s', (formula, hint) => {
    expect(wrong(formula)).toEqual([formula.length, `公式不完整，末尾还缺内容：${hint}`]);
  });

  test.each([
    ['1 = 1)', 5, ')', '多了一个“)”'],
    ['05[合计].小计]', 9, ']', '多了一个“]”'],
    ['(1 = 1]', 6, ']', '第 1 个字符“(”没有相配的右括号'],
    ['05[].小计', 3, '].小计', '括号里缺内容'],
    ['04[甲/].收入', 5, '].收入', '括号里缺内容'],
    ['04[甲/ ].收入', 6, '].收入', '括号里缺内容'],
    ['1 + ( )', 6, ')', '括号里缺内容'],
  ])('has brackets that do not match: %s', (formula, at, found, hint) => {
    expect(wrong(formula)).toEqual([at, `第 ${at + 1} 个字符“${found}”处看不懂：${hint}`]);
  });

  test.each([
    ['每行(02) 本行.小计 = 1', 7, '本行.小计 = ', '“每…”之后、算式之前要有冒号'],
    ['若 甲 = 1 乙', 8, '乙', '“若”的条件之后要有“则”，“则”前后各空一格'],
    ['(若 甲 = 1)', 8, ')', '“若”的条件之后要有“则”，“则”前后各空一格'],
    ['若甲 = 1 则 乙', 7, '则 乙', '前面缺与它相配的“若”；“若”后要空一格'],
    ['甲 否则 乙', 2, '否则 乙', '前面缺与它相配的“若”；“若”后要空一格'],
    ['若 甲 则 (乙 否则 丙)', 9, '否则 丙)', '第 7 个字符“(”没有相配的右括号'],
    ['(甲 = 1) 且乙', 9, '乙', '“且”后要空一格'],
    ['甲 = 1 或者 乙', 7, '者 乙', '“或”后要空一格'],
    ['甲 ≤ 乙 ≤ 丙', 6, '≤ 丙', '一次只比较一回，连着比较请用“且”'],
    ['甲 乙', 2, '乙', '它与前面之间缺运算符、比较号或“且”“或”'],
    ['1,234 = 甲', 1, ',234 = 甲', '数字里不写千分位逗号'],
    ['30万 = 甲', 2, '万 = 甲', '单位只有 元、万元、亿元，紧跟在数字后面'],
    ['30 万元 = 甲', 3, '万元 = 甲', '单位只有 元、万元、亿元，紧跟在数字后面'],
    ['10[合计].小计', 2, '[合计].小计', '表只有 01 到 09'],
    ['上年.本行.小计', 3, '本行.小计', '“上年.”之后写表号，如 上年.05[本行].小计'],
  ])('is told what is probably wrong: %s', (formula, at, found, hint) => {
    expect(wrong(formula)).toEqual([at, `第 ${at + 1} 个字符“${found}”处看不懂：${hint}`]);
  });

  test.each([
    ['若 甲 = 1', '“若”的条件之后要有“则”，“则”前后各空一格'],
    ['每项(合计、甲)', '“每…”之后、算式之前要有冒号'],
    ['05[合计].小计 = 1。', '末尾的句点多余，或者其后漏了列名'],
    ['05[合计].', '末尾的句点多余，或者其后漏了列名'],
  ])('is told what is probably missing at its end: %s', (formula, hint) => {
    expect(wrong(formula)).toEqual([formula.length, `公式不完整，末尾还缺内容：${hint}`]);
  });

  test.each([
    '05 [合计].小计',
    '05[合计] .小计',
    '00[合计].小计',
    '5[合计].小计',
    '05[[合计]].小计',
    '05[合计].5栏',
    '05[甲/乙/丙].小计',
    '甲.乙',
    '若 则 乙',
    '若 = 1',
    '则 = 1',
    '否则 = 1',
    '且 = 1',
    '或 = 1',
    '非 = 1',
    '“甲”“乙”',
    '每行()：甲',
    '每项(因公出国（境）费)：甲',
    '5 %',
    '{甲}',
  ])('is none: %s', (formula) => {
    expect(parseFormula(formula).ok).toBe(false);
  });
});
