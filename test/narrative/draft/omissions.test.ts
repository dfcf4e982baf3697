import type { Figures, Line, Model } from '../../kit/model';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH } from '../../kit/sample';
import { HUNAN } from '../../kit/style';
import { drafted, textOf } from './given';

const PLAIN = { ...HUNAN, ordinals: 'none' as const };
const MODEL = accountsOf(RICH);

const blank = (figures: Figures): Figures =>
  Object.fromEntries(Object.keys(figures).map((key) => [key, null]));
const without = (lines: readonly Line[], label: string): readonly Line[] =>
  lines.map((line) => (line.label === label ? { ...line, figures: blank(line.figures) } : line));

const coded = (id: keyof Model['coded']): Model => ({
  ...MODEL,
  coded: { ...MODEL.coded, [id]: { ...MODEL.coded[id], total: blank(MODEL.coded[id].total) } },
});
const side = (table: 'summary' | 'appropriations', part: 'income' | 'expenditure', label: string): Model => ({
  ...MODEL,
  [table]: { ...MODEL[table], [part]: without(MODEL[table][part], label) },
});
const threePublic = (block: 'budget' | 'actual', ...keys: readonly string[]): Model => ({
  ...MODEL,
  threePublic: {
    ...MODEL.threePublic,
    [block]: { ...MODEL.threePublic[block], ...Object.fromEntries(keys.map((key) => [key, null])) },
  },
});

const OMISSIONS: readonly (readonly [string, Model])[] = [
  ['01 总计 of income', side('summary', 'income', '总计')],
  ['01 总计 of expenditure', side('summary', 'expenditure', '总计')],
  ['01 本年收入合计', side('summary', 'income', '本年收入合计')],
  ['01 本年支出合计', side('summary', 'expenditure', '本年支出合计')],
  ['02 合计', coded('02')],
  ['03 合计', coded('03')],
  ['04 总计 of income', side('appropriations', 'income', '总计')],
  ['04 总计 of expenditure', side('appropriations', 'expenditure', '总计')],
  ['05 合计', coded('05')],
  ['06 人员经费合计', { ...MODEL, economic: { ...MODEL.economic, personnel: null } }],
  ['06 公用经费合计', { ...MODEL, economic: { ...MODEL.economic, operating: null } }],
  ['07 合计 of the budget', threePublic('budget', '合计')],
  ['07 合计 and 小计 of what was spent', threePublic('actual', '合计', '公务用车小计')],
  ['08 合计', coded('08')],
  ['09 合计', coded('09')],
];

describe('a total that was left blank over filled rows', () => {
  it.each(OMISSIONS)('%s: the text has the sum of what is below it', (_, model) => {
    for (const template of ['湖南', '上海']) {
      const whole = textOf(drafted(render(MODEL, PLAIN), { template }));
      expect(textOf(drafted(render(model, PLAIN), { template }))).toBe(whole);
    }
  });

  it.each(OMISSIONS.filter(([name]) => /^0[145] (?:合计|总计 of income)/.test(name)))(
    'in last year’s workbook, %s: so has the comparison',
    (_, model) => {
      const whole = textOf(drafted(render(MODEL, PLAIN), { prior: render(MODEL, PLAIN) }));
      expect(textOf(drafted(render(MODEL, PLAIN), { prior: render(model, PLAIN) }))).toBe(whole);
    },
  );
});
