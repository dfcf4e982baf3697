import { judged, LUKOU } from './claims';

const ITEMS = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';
const only = (kind: string, heading: string, body: string): readonly string[] =>
  judged(heading, body, 'wrong').filter((each) => each.includes(` ${kind} `));

describe('names', () => {
  test('类 and 款 are those of the 项', () => {
    const body =
      '1、一般公共服务（类）住房改革支出（款）住房公积金（项）。年初预算为8.11万元，支出决算为7.39万元。';
    expect(only('name', ITEMS, body)).toEqual(['五(三) name 一般公共服务（类） → 住房保障支出（类）']);
  });

  test('a misspelt 项', () => {
    const body = '1、住房保障支出（类）住房改革支出（款）住房公集金（项）。支出决算为7.39万元。';
    expect(only('name', ITEMS, body)).toEqual(['五(三) name 住房公集金（项） → 住房公积金（项）']);
  });

  test('an 项 that no table has is left to a person', () => {
    const body = '1、教育支出（类）普通教育（款）小学教育（项）。支出决算为7.39万元。';
    expect(only('name', ITEMS, body)).toEqual([]);
    expect(judged(ITEMS, body, 'uncheckable')).toContain('五(三) name 小学教育（项） → ？');
  });

  test('支出 at the end of a name may be left out', () => {
    const body = '1、住房保障（类）住房改革（款）住房公积金（项）。支出决算为7.39万元。';
    expect(only('name', ITEMS, body)).toEqual([]);
  });

  test('the unit’s name', () => {
    const body = '株洲市渌口区网格化管理服务中心和株洲市渌口区网络化管理服务中心。';
    expect(only('name', '十五、其他', body)).toEqual([
      '十五 name 株洲市渌口区网络化管理服务中心 → 株洲市渌口区网格化管理服务中心',
    ]);
  });

  test('a year left from last year', () => {
    const wrongYear = (body: string): readonly string[] =>
      only(
        'name',
        '一、收入支出决算总体情况说明',
        `2020年度收、支总计810.16万元。2020年度财政拨款收入810.16万元。\n${body}`,
      );
    expect(wrongYear('2019年度一般公共预算财政拨款支出810.16万元。')).toEqual(['一 name 2019年 → 2020年']);
    expect(wrongYear('截至2019年12月31日，共有车辆0辆。')).toEqual(['一 name 2019年 → 2020年']);
    expect(wrongYear('与2019年度决算数相比，收、支总计增加346.02万元。')).toEqual([]);
    expect(wrongYear('项目于2019年立项，2021年完成。')).toEqual([]);
  });
});

describe('lists', () => {
  test('items without money, and items of the other kind', () => {
    const body =
      '人员经费140.10万元，主要包括基本工资、津贴补贴、办公费等；公用经费670.06万元，主要包括办公费、水费等。';
    expect(only('name', BASIC, body)).toEqual([
      '六 name 津贴补贴 → 不列',
      '六 name 办公费 → 列在公用经费',
      '六 name 水费 → 不列',
    ]);
  });

  test('“其他商品和服务支出” is one name, “差旅费和劳务费” are two', () => {
    const body = '公用经费670.06万元，主要包括其他商品和服务支出、差旅费和劳务费等。';
    expect(only('name', BASIC, body)).toEqual([]);
    expect(judged(BASIC, body, 'ok')).toEqual(
      expect.arrayContaining(['六 name 差旅费 → 差旅费', '六 name 劳务费 → 劳务费']),
    );
  });

  test('a larger item left out of a closed list', () => {
    const body = '公用经费670.06万元，主要包括：办公费、邮电费。';
    expect(only('name', BASIC, body)).toHaveLength(1);
    expect(only('name', BASIC, body.replace('邮电费', '邮电费等'))).toEqual([]);
  });
});

describe('completeness', () => {
  test('a class without its share', () => {
    const structure = '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况';
    const body =
      '主要用于以下方面：一般公共服务（类）支出790.76万元，占97.61%；住房保障（类）支出7.39万元，占0.91%。';
    expect(only('sum', structure, body)).toEqual([
      '五(二) sum 2类，合计798.15万元 → 卫生健康支出12.01万元（占1.48%）',
    ]);
  });
});

describe('sums no table has', () => {
  const PROCUREMENT = '十二、政府采购支出说明';
  test('procurement and its parts', () => {
    const say = (total: string): string =>
      `政府采购支出总额${total}万元，其中：政府采购货物支出2.50万元、政府采购工程支出0万元、政府采购服务支出10.00万元。`;
    expect(only('sum', PROCUREMENT, say('12.50'))).toEqual([]);
    expect(only('sum', PROCUREMENT, say('12.05'))).toEqual(['十二 sum 12.05万元 → 12.50万元']);
  });

  test('small firms within the total', () => {
    const body =
      '政府采购支出总额12.50万元。授予中小企业合同金额15.00万元，其中：授予小微企业合同金额16.00万元。';
    expect(only('sum', PROCUREMENT, body)).toHaveLength(2);
  });

  test('vehicles and their kinds', () => {
    const say = (total: number): string =>
      `截至2020年12月31日，共有车辆${total}辆，其中，主要领导干部用车1辆，机要通信用车2辆、应急保障用车0辆、其他用车1辆。`;
    expect(only('sum', '十三、国有资产占用情况说明', say(4))).toEqual([]);
    expect(only('sum', '十三、国有资产占用情况说明', say(3))).toEqual(['十三 sum 3辆 → 4辆']);
  });
});

describe('公务接待 at home and abroad', () => {
  const HOSTING = '七、财政拨款“三公”经费支出决算情况说明';
  const say = (home: string): string =>
    `公务接待费支出0.40万元。其中：国内公务接待支出${home}万元，外事接待支出0万元。`;

  test('make up what 07 says', () => {
    expect(only('sum', HOSTING, say('0.40'))).toEqual([]);
    expect(only('sum', HOSTING, say('0.30'))).toEqual(['七 sum 0.30万元 → ？']);
  });
});

describe('what is compared with', () => {
  const OVERALL = '五、一般公共预算财政拨款支出决算情况说明';

  test('the budget, though the sentence says so only once', () => {
    const body = '一般公共预算财政拨款支出810.16万元，较年初预算数增加600.16万元，增长285.79%。';
    expect(judged(OVERALL, body, 'wrong')).toEqual([]);
    expect(judged(OVERALL, body.replace('285.79', '258.79'), 'wrong')).toEqual([
      '五 growth 258.79% → 285.79%',
    ]);
    expect(judged(OVERALL, body.replace('增长', '下降'), 'wrong')).toEqual(['五 direction 285.79% → 增长']);
  });

  test('last year’s figure itself', () => {
    const body = '一般公共预算财政拨款支出810.16万元，比上年决算数464.14万元增加346.02万元。';
    expect(judged(OVERALL, body, 'wrong')).toEqual([]);
    expect(judged(OVERALL, body.replace('346.02', '364.02'), 'wrong')).toEqual([
      '五 amount 364.02万元 → 346.02万元',
    ]);
  });
});

describe('a figure of something no table has', () => {
  test('is held against what the text goes on to say of it', () => {
    const say = (rate: string): string => `政府购买服务支出41.20万元，比上年增加1.20万元，增长${rate}%。`;
    expect(judged('十五、其他', say('3.00'), 'wrong')).toEqual([]);
    expect(judged('十五、其他', say('2.91'), 'wrong')).toEqual(['十五 growth 2.91% → 3.00%']);
  });

  test('is no figure where it only tells things apart', () => {
    expect(judged('十三、国有资产占用情况说明', '单价100万元（含）以上设备3台。', 'uncheckable')).toEqual([]);
  });
});

describe('form', () => {
  const form = (body: string): readonly string[] => only('format', '十五、其他', body);

  test.each([
    ['XX', '本单位于XX年成立。'],
    ['××', '本单位为××单位。'],
    ['【】', '主要原因是【待填写：原因】。'],
    ['增加（减少）', '与上年相比增加（减少）1.00万元。'],
    ['大（小）于', '决算数大（小）于预算数。'],
    ['doubled marks', '情况良好。。'],
    ['marks after each other', '情况良好，。'],
    ['an unbalanced bracket', '本单位（简称中心负责管理。'],
    ['an unfinished paragraph', '情况良好，'],
    ['an alternative', '本单位为财政补助事业单位/经费自理事业单位。'],
    ['half a unit', '公务接待费支出0.39万，同比持平。'],
    ['no unit', '公务接待费支出4.19，同比持平。'],
    ['a share without %', '公务接待费占12.34，同比持平。'],
  ])('%s', (_, body) => {
    expect(form(body)).toHaveLength(1);
  });

  test.each([
    '情况良好。',
    '本单位（简称中心）负责管理。',
    '增加1.00万元（减少开支0.50万元）。',
    '服务12.5万余人次。',
    '每年1/3的项目。',
    '1）情况良好。',
  ])('nothing in “%s”', (body) => {
    expect(form(body)).toEqual([]);
  });
});

describe('texts that hold nothing', () => {
  test('no claim in a text without any', () => {
    expect(judged('', '今天天气很好。', 'wrong', LUKOU)).toEqual([]);
    expect(judged('', '', 'wrong', LUKOU)).toEqual([]);
  });

  test.each([
    ['digits', '1'.repeat(1_000_000)],
    ['digits and points', '1.'.repeat(500_000)],
    ['brackets', '（'.repeat(300_000)],
    ['marks of 项', '（项）'.repeat(100_000)],
    ['one sentence', '公务接待费0.40万元，'.repeat(20_000)],
  ])('a megabyte of %s takes no longer than its length asks', (_, body) => {
    const start = Date.now();
    judged('一、收入支出决算总体情况说明', body, 'wrong');
    expect(Date.now() - start).toBeLessThan(60_000);
  });
});

describe('what a careful reader also sees', () => {
  const STRUCTURE = '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况';

  test('a class name one character off', () => {
    const body =
      '一般公共服务（类）支出790.76万元，占97.61%；卫生建康（类）支出12.01万元，占1.48%；住房保障（类）支出7.39万元，占0.91%。';
    expect(judged(STRUCTURE, body, 'wrong')).toEqual(['五(二) name 卫生建康（类） → 卫生健康支出（类）']);
  });

  test('a purpose copied from another 项', () => {
    const body = [
      '1、卫生健康支出（类）公共卫生（款）突发公共卫生事件应急处理（项）。主要用于按规定标准为职工缴纳的住房公积金。支出决算为12.01万元。',
      '2、住房保障支出（类）住房改革支出（款）住房公积金（项）。主要用于按规定标准为职工缴纳的住房公积金。支出决算为7.39万元。',
    ].join('\n');
    expect(only('name', ITEMS, body)).toEqual(['五(三) name 按规定标准为职工缴纳的住房公积金 → ？']);
  });

  test('last year implied differently in two places', () => {
    const body =
      '收、支总计810.16万元，与上年相比增加346.02万元。\n收、支总计810.16万元，比上年增加364.02万元。';
    expect(judged('一、收入支出决算总体情况说明', body, 'wrong')).toEqual(['一 amount 364.02万元 → ？']);
  });

  test('a growth rate in percentage points', () => {
    const body = '收、支总计810.16万元，与上年相比增加346.02万元，增长74.55个百分点。';
    expect(judged('一、收入支出决算总体情况说明', body, 'wrong')).toEqual([
      '一 growth 74.55个百分点 → 74.55%',
    ]);
  });

  test('an 项 without its marks', () => {
    expect(judged(ITEMS, '2.住房公积金支出决算为3.79万元。', 'wrong')).toContain(
      '五(三) amount 3.79万元 → 7.39万元',
    );
  });

  test('a section that the accounts call for', () => {
    const headings = [
      '一、收入支出决算总体情况说明',
      '二、收入决算情况说明',
      '三、支出决算情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
    ];
    expect(judged(headings.join('\n情况良好。\n'), '情况良好。', 'wrong')).toEqual([
      ' format  → “三公”经费支出决算情况说明',
    ]);
  });
});
