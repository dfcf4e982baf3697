import { templateFor } from '../../../src/narrative/templates/templates';
import { openCase } from '../../kit/cases';
import { drafted, paragraphsOf, pendingOf, sectionText, supplementOf } from './given';
import { share } from './recompute';
import { expectFiguresFromCells } from './walk';

const PUTUO = openCase('putuo-2024/workbook.xlsx');
const FACTS = supplementOf({
  年度: 2024,
  单位名称: '中共上海市普陀区委社会工作部',
  单位性质: '行政单位',
  是否新成立单位: '是',
});
const DRAFT = drafted(PUTUO, { supplement: FACTS, template: '上海' });

describe('the explanation of Putuo 2024', () => {
  it('has the sections of the Shanghai order', () => {
    expect(DRAFT.sections.map(({ title }) => title)).toEqual([
      '一、收入支出决算总体情况说明',
      '二、收入决算情况说明',
      '三、支出决算情况说明',
      '四、财政拨款收入支出决算总体情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '七、财政拨款“三公”经费支出决算情况说明',
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      '九、国有资本经营预算财政拨款收入支出决算情况说明',
      '十、预算绩效情况说明',
      '十一、其他重要事项情况说明',
    ]);
    expect(DRAFT.problems).toEqual([]);
  });

  it('takes every figure from cells whose recomputation gives it', () => {
    expectFiguresFromCells(DRAFT, { 本年: PUTUO, 补充资料: FACTS });
  });

  it.each([
    [
      '一',
      '中共上海市普陀区委社会工作部2024年度收入总计307.82万元，支出总计307.82万元。本单位为新成立单位，2023年度无决算数，不可比。',
    ],
    [
      '三',
      `其中：基本支出105.58万元，占${share('105.58', '307.82')}；项目支出202.24万元，占${share('202.24', '307.82')}。`,
    ],
    [
      '六',
      `公用经费10.23万元，占基本支出的${share('10.23', '105.58')}，主要包括办公费、差旅费、维修（护）费`,
    ],
    ['七', '没有财政拨款“三公”经费预算，也没有“三公”经费支出，预算数和决算数均为0.00万元。'],
    ['八', '没有政府性基金预算财政拨款收入和支出。'],
    ['十一', '2024年度机关运行经费支出10.23万元。'],
  ])('says in section %s: %s', (section, text) => {
    expect(sectionText(DRAFT, section)).toContain(text);
  });

  it('names items that are printed 0.00 nowhere', () => {
    expect(sectionText(DRAFT, '六')).not.toMatch(/奖金|印刷费|离休费/);
  });

  it('says that the rounded shares add up to 100.01 %, and leaves each as it is', () => {
    const noted = paragraphsOf(DRAFT).filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ notes }) => notes)).toEqual([
      ['各项占比相加为 100.01%，是四舍五入造成的，不必改动。'],
      ['各项占比相加为 100.01%，是四舍五入造成的，不必改动。'],
    ]);
    expect(noted[0]?.text).toContain('占86.05%；社会保障和就业支出（类）10.82万元，占3.52%');
    expect(noted[1]?.text).toContain('公用经费10.23万元，占基本支出的9.69%');
  });

  it('is the template for a name that says 上海; Hunan is for every other', () => {
    expect(templateFor('中共上海市普陀区委社会工作部').name).toBe('上海');
    expect(templateFor('某县交通运输局').name).toBe('湖南');
  });

  it('leaves open the budgets, procurement and assets, of which nobody said anything', () => {
    expect(
      pendingOf(DRAFT).filter((what) => what.endsWith('的年初预算') && !what.includes('缺')),
    ).toHaveLength(9);
    expect(pendingOf(DRAFT)).toContain('政府采购支出总额');
    expect(pendingOf(DRAFT)).toContain('车辆总数');
  });
});
