import { judged } from './claims';

const TOTAL = '一、收入支出决算总体情况说明';
const THREE = '七、“三公”经费财政拨款支出决算情况说明';
const OPERATING = '十、机关运行经费支出说明';
const MEETINGS = '十一、一般性支出情况说明';

describe('amounts', () => {
  test('right', () => {
    expect(judged(TOTAL, '2020年度收、支总计810.16万元。', 'ok')).toEqual([
      '一 amount 810.16万元 → 810.16万元',
    ]);
  });

  test('wrong, with the figure of the table', () => {
    expect(judged(TOTAL, '2020年度收、支总计801.16万元。', 'wrong')).toEqual([
      '一 amount 801.16万元 → 810.16万元',
    ]);
  });

  test.each([
    ['a space inside the figure', '收、支总计801. 16万元。'],
    ['full-width digits', '收、支总计８０１.１６万元。'],
    ['元 instead of 万元', '收、支总计8,011,600.00元。'],
    ['亿元', '收、支总计0.080116亿元。'],
    [
      'a line broken in the middle',
      '2020年度本单位本年收入合计810.16万元，本年支出合计810.16万元，全年收、支总计为\n801.16万元。',
    ],
  ])('wrong in spite of %s', (_, body) => {
    expect(judged(TOTAL, body, 'wrong')).toHaveLength(1);
  });

  test('within rounding where fewer decimals are stated', () => {
    expect(judged(TOTAL, '2020年度收、支总计810万元。', 'rounding')).toEqual([
      '一 amount 810万元 → 810.16万元',
    ]);
  });

  test('uncheckable where the text names nothing that the tables have', () => {
    expect(judged(TOTAL, '下属企业缴纳税金801.16万元。', 'uncheckable')).toEqual([
      '一 amount 801.16万元 → ？',
    ]);
    expect(judged(TOTAL, '下属企业缴纳税金801.16万元。', 'wrong')).toEqual([]);
  });

  test('a name with words before it that make it another is left alone', () => {
    expect(judged(THREE, '国内公务接待费0.30万元。', 'wrong')).toEqual([]);
    expect(judged(THREE, '公务接待费0.30万元。', 'wrong')).toEqual(['七 amount 0.30万元 → 0.40万元']);
  });

  test('a figure in a reason stands for itself', () => {
    expect(judged(TOTAL, '收、支总计810.16万元，主要是本年支出合计增加121.06万元。', 'wrong')).toEqual([]);
  });

  test('a blank total is answered by its rows', () => {
    // 03 of this workbook has no total printed.
    expect(
      judged('三、支出决算情况说明', '本年支出合计810.16万元，其中：基本支出810.16万元。', 'wrong'),
    ).toEqual([]);
  });

  test('机关运行经费 may be less than 公用经费, not more', () => {
    expect(judged(OPERATING, '机关运行经费支出670.06万元。', 'ok')).toHaveLength(1);
    expect(judged(OPERATING, '机关运行经费支出320.54万元。', 'uncheckable')).toHaveLength(1);
    expect(judged(OPERATING, '机关运行经费支出680.00万元。', 'wrong')).toHaveLength(1);
  });

  test('会议费 is that of 06 where nothing went into projects', () => {
    expect(judged(MEETINGS, '2020年开支会议费0.42万元。', 'ok')).toHaveLength(1);
    expect(judged(MEETINGS, '2020年开支会议费0.24万元。', 'wrong')).toEqual([
      '十一 amount 0.24万元 → 0.42万元',
    ]);
    expect(judged(MEETINGS, '2020年开支会议费0.62万元。', 'wrong')).toEqual([
      '十一 amount 0.62万元 → 0.42万元',
    ]);
  });

  test('a budget that 07 has', () => {
    expect(judged(THREE, '公务接待费支出预算为0.40万元。', 'ok')).toHaveLength(1);
    expect(judged(THREE, '公务接待费支出预算为0.04万元。', 'wrong')).toEqual([
      '七 amount 0.04万元 → 0.40万元',
    ]);
  });

  test('07 lists the adjusted budget, so another initial one is no error', () => {
    expect(judged(THREE, '公务接待费支出年初预算为0.50万元。', 'wrong')).toEqual([]);
    expect(judged(THREE, '公务接待费支出年初预算为0.50万元。', 'uncheckable')).toHaveLength(1);
  });
});
