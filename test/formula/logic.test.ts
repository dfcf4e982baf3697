import { plus } from '../rules/edits';
import { envOf, shown } from './evaluating';

const RICH = envOf();
const OF_RICH = (formula: string): string => shown(formula, RICH);

describe('functions of what may not be there', () => {
  it.each([
    ['有(01[事业收入].收入)', 'equal'],
    ['有(05[2010301].项目支出)', 'equal'], // blank, but there
    ['有(01[专户收入].收入)', 'unequal'],
    ['或零(01[专户收入].收入)', '0'],
    ['或零(01[事业收入].收入) + 1', '21'],
    ['含(07.标题，“一般公共预算”)', 'equal'],
    ['含(07.标题，“政府性基金”)', 'unequal'],
    ['含(07.标题，“"三公"经费”)', 'equal'], // quotes are noise
    ['含(07.年度，“2023”)', 'missing: 07表没有写年度'],
    ['百分数(增长率(150，100))', '50.00%'],
    ['百分数(0.12345)', '12.35%'], // halves away from zero
    ['百分数(增长率(50，100))', '-50.00%'],
    ['百分数(增长率(1，05[2010301].项目支出))', 'missing: 上年数为零，没有增长率'],
  ])('%s is %s', (formula, value) => {
    expect(OF_RICH(formula)).toBe(value);
  });
});

describe('text', () => {
  it.each([
    ['05.部门 = “某县交通运输局”', 'equal'],
    ['05.部门 = “某县 交通运输局”', 'equal'], // white space is noise
    ['05.部门 ≠ “某县财政局”', 'equal'],
    ['05.金额单位 = 本套金额单位', 'equal'],
    ['05.年度 = “2023”', 'missing: 05表没有写年度'],
  ])('%s is %s', (formula, value) => {
    expect(OF_RICH(formula)).toBe(value);
  });
});

describe('comparisons', () => {
  // 3.11 and 3.10: apart by what rounding may do.
  const env = envOf({ edits: [plus('01', '其他收入', '收入', '0.01')] });
  const [more, less] = ['01[其他收入].收入', '02[合计].其他收入'];

  it.each([
    [`${more} = ${less}`, 'rounding'],
    [`${more} ≤ ${less}`, 'rounding'],
    [`${less} ≥ ${more}`, 'rounding'],
    [`${more} ≥ ${less}`, 'equal'],
    [`${less} ≤ ${more}`, 'equal'],
    // Strict ones know no rounding.
    [`${more} > ${less}`, 'equal'],
    [`${less} < ${more}`, 'equal'],
    [`${more} < ${less}`, 'unequal'],
    [`${more} ≠ ${less}`, 'equal'],
    [`${more} = ${less} + 1`, 'unequal'],
  ])('%s is %s', (formula, truth) => {
    expect(shown(formula, env)).toBe(truth);
  });
});

describe('且, 或, 非 and 若', () => {
  const env = envOf({ edits: [plus('01', '其他收入', '收入', '0.01')] });
  /** True, false, true thanks to rounding, unknown. */
  const OPERANDS = {
    T: '1 = 1',
    F: '1 = 2',
    R: '01[其他收入].收入 = 02[合计].其他收入',
    M: '01[专户收入].收入 = 1',
  } as const;
  type Operand = keyof typeof OPERANDS;
  const LETTERS: Readonly<Record<string, string>> = { equal: 'T', unequal: 'F', rounding: 'R' };
  const letter = (formula: string): string => LETTERS[shown(formula, env)] ?? 'M';

  const table = (word: string): readonly string[] =>
    (['T', 'F', 'R', 'M'] as const).map((left) =>
      (['T', 'F', 'R', 'M'] as const)
        .map((right: Operand) => letter(`${OPERANDS[left]} ${word} ${OPERANDS[right]}`))
        .join(''),
    );

  it('且: one false makes it false; then the unknown, the rounded, the true', () => {
    expect(table('且')).toEqual(['TFRM', 'FFFF', 'RFRM', 'MFMM']);
  });

  it('或: one true makes it true; then the unknown, the rounded, the false', () => {
    expect(table('或')).toEqual(['TTTT', 'TFRM', 'TRRM', 'TMMM']);
  });

  it('非: of what holds by rounding nobody knows', () => {
    expect((['T', 'F', 'R', 'M'] as const).map((each) => letter(`非 (${OPERANDS[each]})`)).join('')).toBe(
      'FTMM',
    );
    expect(shown(`非 (${OPERANDS.R})`, env)).toBe('missing: 尾差以内，无法判断');
  });

  it('且 binds closer than 或, 非 closer than both', () => {
    expect(letter('1 = 1 或 1 = 2 且 1 = 2')).toBe('T');
    expect(letter('非 1 = 1 且 1 = 2')).toBe('F');
    expect(letter('非 (1 = 1 且 1 = 2)')).toBe('T');
  });

  it.each([
    ['T', '1'],
    ['F', '2'],
    ['R', '2'],
    ['M', '2'],
  ] as const)('若 takes 则 only where the condition holds exactly (%s)', (each, value) => {
    expect(shown(`若 ${OPERANDS[each]} 则 1 否则 2`, env)).toBe(value);
  });

  it('若 without 否则 says why it says nothing', () => {
    expect(shown(`若 ${OPERANDS.F} 则 1 = 1`, env)).toBe('missing: 不符合本条的前提');
    expect(shown(`若 ${OPERANDS.M} 则 1 = 1`, env)).toBe('missing: 01表没有“专户收入”行');
  });

  it('若 may choose a figure within a comparison', () => {
    expect(shown('(若 有(01[专户收入].收入) 则 1 否则 01[事业收入].收入) = 20', env)).toBe('equal');
  });
});
