import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import { sheetOf, type Row } from '../draft/given';

const read = (name: string, ...rows: readonly Row[]) => readSupplement({ sheets: [sheetOf(name, rows)] });
const valueOf = (supplement: ReturnType<typeof read>, name: string): string | undefined =>
  supplement.facts.get(name)?.value.toString();

describe('the 补充资料 sheet', () => {
  it('is found by its name', () => {
    expect(valueOf(read('补充资料', ['项目', '填写'], ['国内公务接待批次', 70]), '接待批次')).toBe('70');
  });

  it('is found by its title on any sheet, below other things', () => {
    const moved = read(
      'Sheet3',
      ['合计', 1],
      [null, '2020年度决算说明补充资料表'],
      [null, '项目', '填写'],
      [null, '培训人数', 200],
    );
    expect(valueOf(moved, '培训人数')).toBe('200');
  });

  it('may have its columns moved and others added', () => {
    const moved = read(
      '补充资料',
      ['用在', '单位', '填写', '项目'],
      ['三公', '批次', 70, '国内公务接待批次'],
    );
    expect(valueOf(moved, '接待批次')).toBe('70');
  });

  it('needs no heading: what stands beside a known label is its value', () => {
    expect(valueOf(read('补充资料', ['年度', 2020], ['车辆总数', 3]), '车辆总数')).toBe('3');
  });

  it.each([
    ['一、国内公务接待批次（批次）', '接待批次'],
    ['国内公务接待批次：', '接待批次'],
    ['公务接待 批次', '接待批次'],
    ['因公出国(境)团组数（个）', '出国团组'],
    ['上年"三公"经费支出（万元）', '上年三公经费'],
    ['其中：授予小微企业合同金额', '授予小微企业'],
  ])('knows a row by its label however printed: %s', (label, name) => {
    expect(valueOf(read('补充资料', ['项目', '填写'], [label, 7]), name)).toBe('7');
  });

  it.each([
    [4641400, '元', '464.14'],
    ['464.14万元', null, '464.14'],
    ['4,641,400.00元', null, '464.14'],
    ['464.14', '万元', '464.14'],
    [464.136, '万元', '464.14'],
  ])('takes %s %s as 464.14 万元', (value, unit, expected) => {
    expect(
      valueOf(read('补充资料', ['项目', '填写', '单位'], ['上年收支总计', value, unit]), '上年收支总计'),
    ).toBe(expected);
  });

  it('takes a count with its measure word', () => {
    expect(valueOf(read('补充资料', ['项目', '填写'], ['接待人次', '3049人次']), '接待人次')).toBe('3049');
  });

  it('reads the budgets and the reason of each 项', () => {
    const { items } = read(
      '补充资料',
      ['科目编码', '科目名称', '年初预算', '全年预算', '差异原因'],
      ['2010399', '其他', 207.86, 700, '新增项目'],
    );
    const item = items.get('2010399');
    expect([item?.initial?.value.toString(), item?.adjusted?.value.toString(), item?.reason?.value]).toEqual([
      '207.86',
      '700',
      '新增项目',
    ]);
  });

  it('keeps a budget of zero apart from one that nobody gave', () => {
    const { items } = read('补充资料', ['科目编码', '年初预算'], ['2010399', 0], ['2010507', null]);
    expect(items.get('2010399')?.initial?.value.toString()).toBe('0');
    expect(items.has('2010507')).toBe(false);
  });

  it('tells what it cannot take over, and takes nothing instead', () => {
    const supplement = read(
      '补充资料',
      ['项目', '填写'],
      ['上年收支总计', '约五百万'],
      ['奖励人数', 5],
      ['车辆总数', 1],
      ['共有车辆', 2],
    );
    expect(supplement.facts.has('上年收支总计')).toBe(false);
    expect(valueOf(supplement, '车辆总数')).toBe('1');
    expect(supplement.notes).toEqual([
      '补充资料“上年收入支出总计”填的是“约五百万”，不是一个数，没有采用。',
      '补充资料第 3 行“奖励人数”不认识，没有采用；项目名称请照生成的补充资料表写。',
      '补充资料“车辆总数”填了两次，用的是先填的 B4。',
    ]);
  });
});
