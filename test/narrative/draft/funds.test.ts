import { render } from '../../kit/render/workbook';
import { accountsOf, RICH, RICH_PRIOR, type Spec } from '../../kit/sample';
import { HUNAN, SINGLE_CHANGES } from '../../kit/style';
import { drafted, paragraphsOf, pendingOf, sectionText, supplementOf, textOf } from './given';
import { share } from './recompute';
import { expectFiguresFromCells } from './walk';

/** Spent a tenth more the year before. */
const LAST_YEAR: Spec = {
  ...RICH_PRIOR,
  activities: RICH.activities.map((a) => ({ ...a, generalBasic: Math.round((a.generalBasic ?? 0) * 1.1) })),
  threePublicActual: [0, 400, 300, 70],
};
const PLAIN = { ...HUNAN, ordinals: 'none' as const };
const CURRENT = render(accountsOf(RICH), PLAIN);
const PRIOR = render(accountsOf(LAST_YEAR), PLAIN);
const NOW = accountsOf(RICH);
const BEFORE = accountsOf(LAST_YEAR);
const YEAR = supplementOf({ 年度: 2023 });
const DRAFT = drafted(CURRENT, { prior: PRIOR, supplement: YEAR });

const amount = (text: string | null | undefined): number => Math.round(Number(text ?? '0') * 100);
const shown = (hundredths: number): string => (hundredths / 100).toFixed(2);

describe('a unit with government funds, in a year of less money', () => {
  it('takes every figure from cells of both years', () => {
    expectFiguresFromCells(DRAFT, { 本年: CURRENT, 上年: PRIOR });
    const sources = paragraphsOf(DRAFT).flatMap(({ figures }) =>
      figures.flatMap(({ cells }) => cells.map(({ source }) => source)),
    );
    expect(new Set(sources)).toEqual(new Set(['本年', '上年']));
  });

  it('says by how much the general budget spent less, with the rate of what is printed', () => {
    const [now, before] = [NOW, BEFORE].map((model) => amount(model.coded['05'].total.小计)) as [
      number,
      number,
    ];
    expect(before).toBeGreaterThan(now);
    const less = shown(before - now);
    expect(sectionText(DRAFT, '五')).toContain(
      `与上年相比，减少${less}万元，下降${share(less, shown(before))}，主要是因为【待填写`,
    );
  });

  it('offers the largest contributions as a suggestion inside the open place, never as the reason', () => {
    const open = pendingOf(DRAFT).find((what) => what.startsWith('一般公共预算财政拨款支出增减原因')) ?? '';
    expect(open).toMatch(/。数据显示主要是行政运行支出减少\d+\.\d\d万元/);
    const stated = paragraphsOf(DRAFT).map(({ text, pending }) =>
      pending.reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ''), text),
    );
    expect(stated.join('')).not.toContain('数据显示');
  });

  it('writes opening, income, expenditure and closing of the funds, and each of their items', () => {
    expect(sectionText(DRAFT, '八')).toBe(
      [
        '2023年度政府性基金预算财政拨款收入138.00万元；年初结转和结余10.00万元；支出123.00万元，其中基本支出3.00万元，项目支出120.00万元；年末结转和结余25.00万元。',
        '1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）支出123.00万元，其中基本支出3.00万元，项目支出120.00万元。',
      ].join('\n'),
    );
  });

  it('lists every source of income with its share', () => {
    expect(sectionText(DRAFT, '二')).toMatch(
      /财政拨款收入.*；上级补助收入.*；事业收入.*；经营收入.*；附属单位上缴收入.*；其他收入/,
    );
  });

  it('has no rate where last year had nothing', () => {
    const abroad = sectionText(DRAFT, '七')
      .split('\n')
      .find((line) => line.startsWith('因公出国'));
    expect(abroad).toContain('上年无此项收支，不可比；增加1.30万元');
    expect(abroad).not.toContain('增长');
  });
});

describe('the same accounts in other layouts', () => {
  const names = (text: string) => text.replace(/[（(]/g, '(').replace(/[）)]/g, ')');

  it.each(SINGLE_CHANGES)('%s: the same text', (_, change) => {
    const other = render(NOW, { ...PLAIN, ...change });
    const { department, year } = NOW;
    const said = supplementOf({ 年度: year ?? '', 部门名称: department ?? '', 称谓: '本部门' });
    const expected = names(textOf(drafted(CURRENT, { prior: PRIOR, supplement: said })));
    expect(names(textOf(drafted(other, { prior: PRIOR, supplement: said })))).toBe(expected);
  });

  it('converts 元 to 万元 and takes every figure from its cells', () => {
    const yuan = render(NOW, { ...PLAIN, unit: '元' });
    expectFiguresFromCells(drafted(yuan), { 本年: yuan }, true);
  });

  it('takes last year from any layout and unit', () => {
    const prior = render(BEFORE, { ...PLAIN, unit: '元', sheets: 'stacked', total: 'last', codes: 'parts' });
    expect(textOf(drafted(CURRENT, { prior, supplement: YEAR }))).toBe(textOf(DRAFT));
  });
});

describe('what cannot be compared', () => {
  it('says of a new unit that it has no year before', () => {
    const text = textOf(drafted(CURRENT, { supplement: supplementOf({ 新成立单位: '是' }) }));
    expect(text).toContain('为新成立单位，上年无决算数，不可比');
    expect(text).not.toContain('与上年相比');
  });

  it('reckons from the absolute value where last year is below zero', () => {
    const text = sectionText(
      drafted(CURRENT, { supplement: supplementOf({ 上年一般公共预算财政拨款支出: -100 }) }),
      '五',
    );
    const now = amount(NOW.coded['05'].total.小计);
    expect(text).toContain(
      `增加${shown(now + 10_000)}万元，增长${share(shown(now + 10_000), '100')}（上年为-100.00万元，按其绝对值计算）`,
    );
  });

  it('says 持平 where the printed figures are the same', () => {
    const now = amount(NOW.coded['05'].total.小计) / 100;
    const text = sectionText(
      drafted(CURRENT, { supplement: supplementOf({ 上年一般公共预算财政拨款支出: now }) }),
      '五',
    );
    expect(text).toContain('。与上年持平。');
  });

  it('says what is missing where a table is', () => {
    const without = render(NOW, { ...PLAIN, order: [0, 1, 2, 3, 4, 5, 6] });
    const result = drafted(without);
    expect(result.notes[0]).toBe('工作簿里没有08表、09表，用到它们的地方待填写。');
    expect(sectionText(result, '八')).toBe('【待填写：政府性基金预算收支情况，工作簿里没有08表】');
  });
});
