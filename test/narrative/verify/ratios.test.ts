import { claimsOf, judged, linesOf, LUKOU } from './claims';

const ITEMS = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况';
const HOUSING = '3、住房保障支出（类）住房改革支出（款）住房公积金（项）。\n';
const GENERAL = '五、一般公共预算财政拨款支出决算情况说明\n（一）一般公共预算财政拨款支出决算总体情况';
const EXPENDITURE = '三、支出决算情况说明';
const THREE = '七、“三公”经费财政拨款支出决算情况说明';

const wrong = (heading: string, body: string): readonly string[] =>
  judged(heading, body, 'wrong').filter((each) => !each.includes(' sum '));

describe('completion', () => {
  const say = (ratio: string): string => `${HOUSING}年初预算为8.11万元，支出决算为7.39万元，${ratio}。`;

  test('right', () => {
    expect(judged(ITEMS, say('完成年初预算的91.12%'), 'ok')).toContain('五(三) completion 91.12% → 91.12%');
  });

  test.each([
    ['完成年初预算的92.12%', '92.12%'],
    ['为预算的92.12%', '92.12%'],
    ['占年初预算的92.12%', '92.12%'],
    ['预算完成率92.12%', '92.12%'],
    ['完成年初预算 92. 12 %', '92.12%'],
  ])('wrong: %s', (ratio, stated) => {
    expect(wrong(ITEMS, say(ratio))).toEqual([`五(三) completion ${stated} → 91.12%`]);
  });

  test('within rounding', () => {
    expect(judged(ITEMS, say('完成年初预算的91%'), 'rounding')).toHaveLength(1);
  });

  test.each([
    ['the growth rate', '完成年初预算的-8.88%', '增长率'],
    ['the inverse', '完成年初预算的109.74%', '颠倒'],
    ['cut off instead of rounded', '完成年初预算的91.1%', ''],
    ['the decimal point', '完成年初预算的9.11%', '小数点'],
  ])('says which slip it was: %s', (_, ratio, slip) => {
    const claims = claimsOf(`${ITEMS}\n${say(ratio)}`).filter(({ kind }) => kind === 'completion');
    expect(claims.map(({ message }) => message).join()).toContain(slip);
  });

  test('of a budget of zero there is none', () => {
    const body = `${HOUSING}年初预算为0万元，支出决算为7.39万元，完成年初预算的100%。`;
    expect(wrong(ITEMS, body)).toEqual(['五(三) completion 100% → 不计算比例']);
    expect(wrong(THREE, '因公出国（境）费支出预算为0万元，支出决算为0万元，完成预算的100%。')).toHaveLength(
      1,
    );
  });

  test('the basis named is that of the figure', () => {
    const body = `${HOUSING}全年预算为8.11万元，支出决算为7.39万元，完成年初预算的91.12%。`;
    expect(wrong(ITEMS, body)).toEqual(['五(三) completion 91.12% → 全年预算的91.12%']);
  });

  test('uncheckable without a budget', () => {
    expect(judged(ITEMS, `${HOUSING}支出决算为7.39万元，完成预算的91.12%。`, 'uncheckable')).toContain(
      '五(三) completion 91.12% → ？',
    );
  });
});

describe('direction', () => {
  const say = (words: string): string => `${HOUSING}年初预算为8.11万元，支出决算为7.39万元，${words}。`;

  test('follows the figures', () => {
    expect(wrong(ITEMS, say('决算数小于年初预算数'))).toEqual([]);
    expect(wrong(ITEMS, say('决算数大于年初预算数'))).toEqual([
      '五(三) direction 决算数大于年初预算数 → 小于',
    ]);
    expect(wrong(ITEMS, say('决算数与年初预算数持平'))).toEqual([
      '五(三) direction 决算数与年初预算数持平 → 小于',
    ]);
  });

  test('follows the completion ratio where no budget is stated', () => {
    const body = `${HOUSING}支出决算为7.39万元，完成预算100%，决算数大于预算数。`;
    expect(wrong(ITEMS, body)).toEqual(['五(三) direction 决算数大于预算数 → 等于']);
  });

  test('a change and its rate point the same way', () => {
    const body = '一般公共预算财政拨款支出810.16万元，与上年相比增加346.02万元，下降74.55%。';
    expect(wrong(GENERAL, body)).toEqual(['五(一) direction 74.55% → 增长']);
  });

  test('a change against last year’s workbook', () => {
    const body = '收、支总计810.16万元，与上年相比减少0.00万元。';
    expect(linesOf(claimsOf(`一、收入支出决算总体情况说明\n${body}`, LUKOU, LUKOU), 'wrong')).toEqual([]);
  });
});

describe('growth', () => {
  const say = (change: string): string => `一般公共预算财政拨款支出810.16万元，与上年相比，${change}。`;

  test('right', () => {
    expect(judged(GENERAL, say('增加346.02万元，增长74.55%'), 'ok')).toContain(
      '五(一) growth 74.55% → 74.55%',
    );
  });

  test('wrong', () => {
    expect(wrong(GENERAL, say('增加346.02万元，增长75.55%'))).toEqual(['五(一) growth 75.55% → 74.55%']);
  });

  test('measured from this year’s figure instead of last year’s', () => {
    const claims = claimsOf(`${GENERAL}\n${say('增加346.02万元，增长42.71%')}`);
    expect(claims.find(({ kind }) => kind === 'growth')?.message).toContain('分母用成了本年数');
  });

  test('from nothing there is none', () => {
    expect(wrong(GENERAL, say('增加810.16万元，增长100%'))).toEqual(['五(一) growth 100% → 不计算比例']);
  });

  test('last year’s figure as the text states it', () => {
    const body = '一般公共预算财政拨款支出810.16万元，上年支出464.14万元，增长70.37%。';
    expect(wrong(GENERAL, body)).toEqual(['五(一) growth 70.37% → 74.55%']);
  });

  test('uncheckable without last year', () => {
    expect(judged(GENERAL, say('增长74.55%'), 'uncheckable')).toHaveLength(1);
  });

  test('last year’s workbook decides', () => {
    const text = `${GENERAL}\n${say('增加346.02万元，增长74.55%')}`;
    expect(linesOf(claimsOf(text, LUKOU, LUKOU), 'wrong')).toEqual([
      '五(一) amount 346.02万元 → 0.00万元',
      '五(一) growth 74.55% → 0.00%',
    ]);
  });
});

describe('share', () => {
  test('right, of the whole of the section', () => {
    expect(judged(EXPENDITURE, '本年支出合计810.16万元，其中：基本支出810.16万元，占100%。', 'ok')).toContain(
      '三 share 100% → 100.00%',
    );
  });

  test('wrong', () => {
    expect(wrong(EXPENDITURE, '基本支出810.16万元，占90.00%。')).toEqual(['三 share 90.00% → 100.00%']);
  });

  test('of a whole that the text names', () => {
    expect(wrong(GENERAL, '一般公共预算财政拨款支出810.16万元，占本年支出合计的97.61%。')).toEqual([
      '五(一) share 97.61% → 100.00%',
    ]);
  });

  test('of nothing there is none', () => {
    const body = '政府采购支出总额0万元。授予中小企业合同金额0万元，占政府采购支出总额的0%。';
    expect(wrong('十二、政府采购支出说明', body)).toEqual(['十二 share 0% → 不计算比例']);
  });

  test('uncheckable where the whole is none of ours', () => {
    expect(judged(EXPENDITURE, '基本支出810.16万元，占全区支出的0.10%。', 'uncheckable')).toHaveLength(1);
  });
});
