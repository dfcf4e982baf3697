import { summaryHtml } from '../../../src/report/batch/html';
import { summarise } from '../../../src/report/batch/summary';
import type { Unit } from '../../../src/report/batch/unit';
import { CLEAN, unreadable, withErrors } from './kit';

const pageOf = (units: readonly Unit[]): string => summaryHtml(summarise(units, (rule) => `${rule}的内容`));
const sectionsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title ?? '');
const rowsOf = (page: string, table: string): readonly string[] =>
  page
    .split(`<table id="${table}">`)[1]
    ?.split('</table>')[0]
    ?.match(/<tr><td.*<\/tr>/g) ?? [];

describe('the page of a batch', () => {
  it('puts first the files that nobody checked, then the units, those with most errors before', () => {
    const page = pageOf([
      CLEAN,
      withErrors('甲局', [['BN-01-1', 2]]),
      unreadable('坏.xlsx', '文件已损坏。'),
      withErrors('乙局', [['BN-03-2', 5]]),
    ]);
    expect(page).toContain('共 4 个文件：已审核 3 个，其中 1 个没有错误；1 个无法审核');
    expect(sectionsOf(page)).toEqual([
      '无法审核的文件',
      '各单位情况',
      '最常出错的勾稽关系',
      '哪些单位错在哪条',
    ]);
    expect(rowsOf(page, 'units').map((row) => /<td>(.*?)<\/td>/.exec(row)?.[1])).toEqual([
      '乙局',
      '甲局',
      '某县档案馆',
    ]);
  });

  it('marks numbers that are errors, and leaves a zero quiet', () => {
    const [wrong, clean] = rowsOf(pageOf([CLEAN, withErrors('甲局', [['BN-01-1', 2]])]), 'units');
    expect(wrong).toContain('<td class="number wrong">2</td>');
    expect(clean).not.toContain('wrong');
    expect(clean).toContain('<td class="number none">0</td>');
  });

  it('says that nothing was checked where nothing was, and not that there is no error', () => {
    const page = pageOf([unreadable('坏.xlsx', '文件已损坏。')]);
    expect(page).toContain('没有审核成任何文件');
    expect(page).not.toContain('没有逻辑性错误');
    expect(sectionsOf(page)).toEqual(['无法审核的文件']);
    expect(pageOf([CLEAN])).toContain('没有逻辑性错误');
  });

  it('says how many units and rules the picture leaves out', () => {
    const units = Array.from({ length: 63 }, (_, i) =>
      withErrors(
        `第${i}所`,
        Array.from({ length: 42 }, (_unused, rule) => [`R${rule}`, 1] as const),
      ),
    );
    expect(pageOf(units)).toContain('另有 3 个有错误的单位、另有 2 条规则没有画');
    expect(
      pageOf(units.slice(0, 2).map((unit) => ({ ...unit, rules: unit.rules.slice(0, 3) }))),
    ).not.toContain('没有画');
  });

  it.each(['<b>甲</b>', '"><img src=x>', "' onclick='alert(1)", '&lt;'])('takes %s for a name', (name) => {
    const page = pageOf([{ ...withErrors(name, [[name, 1]]), department: name }]);
    const markup = page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '');
    expect(markup).not.toContain(name);
    expect(markup.match(/<(?:b|img)\b/g)).toBeNull();
    expect(markup.match(/<[^>]*onclick[^>]*>/g)).toBeNull();
  });

  it('shows a character that no page may hold by the mark for such', () => {
    expect(pageOf([{ ...CLEAN, department: 'a\u0000b\u001bc' }])).toContain('<td>a\ufffdb\ufffdc</td>');
  });
});
