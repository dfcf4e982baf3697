import { judged } from './claims';

const TOTAL = '一、收入支出决算总体情况说明';
const SPENDING = '三、支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';
const THREE = '七、“三公”经费财政拨款支出决算情况说明';

describe('“分别” gives each figure to its own name', () => {
  test.each([
    [TOTAL, '本年收入合计、本年支出合计分别为810.16万元、801.16万元。', '一 amount 801.16万元 → 810.16万元'],
    [TOTAL, '收入总计和支出总计分别为801.16万元，810.16万元。', '一 amount 801.16万元 → 810.16万元'],
    [
      THREE,
      '公务用车购置及运行维护费和公务接待费支出决算分别为0.00万元、0.30万元。',
      '七 amount 0.30万元 → 0.40万元',
    ],
    [SPENDING, '其中：基本支出和项目支出分别占100.00%、10.00%。', '三 share 10.00% → 0.00%'],
    [SPENDING, '基本支出和项目支出占本年支出合计的比重分别为90.00%、0.00%。', '三 share 90.00% → 100.00%'],
  ])('%s %s', (heading, body, wrong) => {
    expect(judged(heading, body, 'wrong')).toEqual([wrong]);
    expect(judged(heading, body, 'ok')).toHaveLength(1);
    expect(judged(heading, body, 'uncheckable')).toEqual([]);
  });

  test('that the sentence has listed before', () => {
    const body =
      '基本支出810.16万元，其中：人员经费140.10万元，公用经费670.06万元，分别占基本支出的17.29%、28.71%。';
    expect(judged(BASIC, body, 'wrong')).toEqual(['六 share 28.71% → 82.71%']);
    expect(judged(BASIC, body, 'uncheckable')).toEqual([]);
  });

  test('or named with “分别” before', () => {
    const body = '人员经费和公用经费分别为140.10万元、607.06万元，分别占基本支出的27.29%和82.71%。';
    expect(judged(BASIC, body, 'wrong')).toEqual([
      '六 amount 607.06万元 → 670.06万元',
      '六 share 27.29% → 17.29%',
    ]);
  });
});

describe('“分别” says nothing where it is not clear whose each figure is', () => {
  test.each([
    ['names that are years', TOTAL, '2019年和2020年收入总计分别为464.14万元和801.16万元。'],
    ['fewer names than figures', TOTAL, '收入总计分别为464.14万元和801.16万元。'],
    ['more names than figures', BASIC, '人员经费、公用经费和项目支出分别为140.00万元、670.00万元。'],
    ['a name nobody knows', BASIC, '人员经费和下属企业税金分别为140.00万元、670.00万元。'],
    ['other figures between', BASIC, '人员经费和公用经费分别为140.00万元（占17.29%）、670.00万元。'],
    ['a list of another length', BASIC, '人员经费140.10万元，分别占基本支出的17.29%、28.71%。'],
  ])('%s', (_, heading, body) => {
    expect(judged(heading, body, 'wrong')).toEqual([]);
    expect(judged(heading, body, 'uncheckable').length).toBeGreaterThanOrEqual(2);
  });
});
