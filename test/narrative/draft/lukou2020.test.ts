import { allNotes } from '../../../src/narrative/draft/allNotes';
import { drafted, paragraphsOf, pendingOf, sectionText, textOf } from './given';
import { LUKOU, LUKOU_FACTS } from './lukou';
import { share } from './recompute';
import { expectFiguresFromCells } from './walk';

const DRAFT = drafted(LUKOU, { supplement: LUKOU_FACTS });

describe('the explanation of Lukou 2020', () => {
  it('has the fifteen sections in the Hunan order', () => {
    expect(DRAFT.sections.map(({ id }) => id).join('')).toBe('一二三四五六七八九十十一十二十三十四十五');
    expect(DRAFT.problems).toEqual([]);
  });

  it('takes every figure from cells whose recomputation gives it', () => {
    expectFiguresFromCells(DRAFT, { 本年: LUKOU, 补充资料: LUKOU_FACTS });
    expect(paragraphsOf(DRAFT).flatMap(({ figures }) => figures).length).toBeGreaterThan(60);
  });

  it.each([
    [
      '一',
      `收、支总计810.16万元。与上年相比，增加346.02万元，增长${share('346.02', '464.14')}，主要是因为增加经济普查工作经费，增加设备运维经费。`,
    ],
    ['三', '本年支出合计810.16万元，其中：基本支出810.16万元，占100.00%。'],
    [
      '五',
      '一般公共预算财政拨款支出810.16万元，占本年支出合计的100.00%。与上年相比，增加346.02万元，增长74.55%',
    ],
    [
      '五',
      `一般公共服务支出（类）790.76万元，占${share('790.76', '810.16')}；卫生健康支出（类）12.01万元，占${share('12.01', '810.16')}；住房保障支出（类）7.39万元，占${share('7.39', '810.16')}。`,
    ],
    [
      '五',
      `支出年初预算数为215.97万元，支出决算数为810.16万元，完成年初预算的${share('810.16', '215.97')}，其中：`,
    ],
    [
      '五',
      `其他政府办公厅（室）及相关机构事务支出（项）。\n年初预算为207.86万元，支出决算为669.70万元，完成年初预算的${share('669.70', '207.86')}，决算数大于年初预算数的主要原因是：增加了“智慧渌口”项目建设。`,
    ],
    [
      '五',
      '2、一般公共服务支出（类）统计信息事务（款）专项普查活动（项）。\n年初预算为0.00万元，支出决算为121.06万元，年初无预算，不计算完成比例',
    ],
    [
      '五',
      '3、卫生健康支出（类）公共卫生（款）突发公共卫生事件应急处理（项）。\n年初预算为0.00万元，支出决算为12.01万元，年初无预算，不计算完成比例',
    ],
    [
      '五',
      `4、住房保障支出（类）住房改革支出（款）住房公积金（项）。\n年初预算为8.11万元，支出决算为7.39万元，完成年初预算的${share('7.39', '8.11')}，决算数小于`,
    ],
    ['六', `人员经费140.10万元，占基本支出的${share('140.10', '810.16')}，主要包括基本工资、奖金`],
    ['六', `公用经费670.06万元，占基本支出的${share('670.06', '810.16')}，主要包括办公费、电费`],
    ['七', '因公出国（境）费支出预算为0.00万元，支出决算为0.00万元，无预算，也无支出。'],
    [
      '七',
      '公务接待费支出预算为0.40万元，支出决算为0.40万元，完成预算的100.00%；上年无此项收支，不可比；增加0.40万元',
    ],
    ['七', '全年共接待来访团组70个、来宾3049人次，主要用于购买茶叶、纸杯、防疫物资。'],
    ['八', '2020年度本单位没有政府性基金收入，也没有使用政府性基金安排的支出。'],
    ['十', '本单位为事业单位，不属于机关运行经费的统计范围。'],
    [
      '十一',
      '2020年度开支会议费0.42万元，用于召开网格员年度总结大会和招聘会议，人数200人；开支培训费0.12万元',
    ],
    ['十二', '政府采购支出总额0.00万元，全年没有政府采购支出，不计算授予中小企业合同金额的占比。'],
    ['十五', '本单位没有其他需要说明的情况。'],
  ])('says in section %s: %s', (section, text) => {
    expect(sectionText(DRAFT, section)).toContain(text);
  });

  it.each([
    '280.43',
    '320.54',
    '326.62',
    '70.37',
    '1200.10',
    '40%',
    '39.57',
    '389.76',
    '的91%',
    'NaN',
    'Infinity',
    '{',
  ])('does not repeat what is wrong in the published text: %s', (wrong) => {
    expect(textOf(DRAFT)).not.toContain(wrong);
  });

  it('prints 790.76 for the class only, never for the total or an item', () => {
    const with790 = paragraphsOf(DRAFT).filter(({ text }) => text.includes('790.76'));
    expect(with790).toHaveLength(1);
    expect(with790[0]?.text).toContain('一般公共服务支出（类）790.76万元');
  });

  it('never gives a share or a completion of zero budgets', () => {
    expect(
      sectionText(DRAFT, '七')
        .split('\n')
        .filter((line) => line.includes('预算为0.00万元') && /完成预算的/.test(line)),
    ).toEqual([]);
    expect(sectionText(DRAFT, '十二')).not.toContain('%');
  });

  it('leaves open only what nobody supplied, never a figure', () => {
    expect(pendingOf(DRAFT)).toEqual([
      '财政拨款收支总计增减原因',
      '一般公共预算财政拨款支出增减原因',
      '“三公”经费与预算差异原因',
      '公务接待费增减原因',
      '预算绩效情况（组织了哪些评价，结果如何）',
    ]);
  });

  it('tells where the budgets are added up that the stated total misses one of its items', () => {
    const [noted, ...others] = paragraphsOf(DRAFT).filter(({ notes }) => notes.length > 0);
    expect(noted?.text).toContain('年初预算数为215.97万元，支出决算数为810.16万元');
    expect(others).toEqual([]);
    const note = '补充资料的年初预算合计是 207.86 万元，各项之和是 215.97 万元，起草用的是各项之和，请核对。';
    expect([noted?.notes, DRAFT.notes]).toEqual([[note], []]);
    expect(allNotes(DRAFT)).toEqual([`五、一般公共预算财政拨款支出决算情况说明：${note}`]);
  });

  it('without any supplement invents nothing: no growth, no budget, no count', () => {
    const bare = drafted(LUKOU);
    expect(textOf(bare)).not.toMatch(/增长\d|完成年初预算的\d|人次[^，]*\d+人次/);
    expect(pendingOf(bare)).toContain('2010399 其他政府办公厅（室）及相关机构事务支出的年初预算');
    expect(pendingOf(bare)).toContain('增加或减少的金额、比例和原因，缺上年收入支出总计');
    expectFiguresFromCells(bare, { 本年: LUKOU });
  });
});
