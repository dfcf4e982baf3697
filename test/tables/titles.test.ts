import { layoutOfTitle, readTitle } from '../../src/tables/titles';

const tableOf = (text: string): string | null => {
  const title = readTitle({ column: 0, value: text });
  return title === null ? null : (layoutOfTitle(title)?.id ?? null);
};

it.each([
  ['财政拨款安排的“三公”经费和会议费、培训费支出决算表', '07'],
  ['财政拨款三公经费会议费培训费支出决算表', '07'],
  ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表', '07'],
  ['一般公共预算财政拨款“三公”经费使用情况表', '07'],
  ['“三公”经费支出统计表', '07'],
  ['收入支出决算汇总表', '01'],
  ['收入支出决算批复表', '01'],
  ['收入决算汇总表', '02'],
  ['支出决算汇总表', '03'],
  ['部门决算财政拨款收支总表', '04'],
  ['政府性基金预算财政拨款收入支出决算表', '08'],
])('“%s” is table %s', (title, id) => {
  expect(tableOf(title)).toBe(id);
});

it.each([
  // Of the budget, or of something else than a unit's accounts.
  '财政拨款收支总表',
  '部门收支总表',
  '部门预算三公经费支出表',
  '项目支出决算汇总表',
  '机关运行经费支出情况表',
])('“%s” is none of the nine', (title) => {
  expect(tableOf(title)).toBeNull();
});
