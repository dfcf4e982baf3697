import type { Model } from '../../kit/model';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH, type Spec } from '../../kit/sample';
import { HUNAN, type Style } from '../../kit/style';
import { recognise } from '../../../src/tables/recognise';
import { reachOf } from './bruteForce';
import type { Ground } from './trial';
import { checkBook, errorsOf, spotsOf } from './workbook';

export const SHANGHAI: Style = {
  ...HUNAN,
  total: 'last',
  lineNumbers: false,
  levels: 'all',
  ordinals: 'none',
  threePublic: 'alternating',
  economicLists: 2,
  headerCells: 'all',
};

/** A unit that lives on the general budget alone, like most. */
export const PLAIN: Spec = {
  department: '某县档案馆',
  year: 2022,
  activities: [
    { code: '2012601', generalBasic: 31_846 },
    { code: '2012604', generalProject: 7_520 },
    { code: '2080505', generalBasic: 4_118 },
    { code: '2101101', generalBasic: 1_633 },
    { code: '2210201', generalBasic: 3_054 },
  ],
  ownOpening: 0,
  surplusUsed: 0,
  distributed: 0,
  economic: {
    '30102': 5_210,
    '30103': 2_004,
    '30108': 4_118,
    '30110': 1_633,
    '30113': 3_054,
    '30201': 1_268,
    '30207': 356,
    '30211': 443,
    '30217': 57,
    '31002': 288,
  },
  threePublicBudget: [0, 0, 0, 80],
  threePublicActual: [0, 0, 0, 57],
};

/** As RICH, in 元 that do not come out even in 万元: printed sums miss the sums of what is printed. */
export const UNEVEN: Spec = {
  ...RICH,
  activities: RICH.activities.map(({ code, ...amounts }) => ({
    code,
    ...Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, value * 1.003_17])),
  })),
  economic: Object.fromEntries(
    Object.entries(RICH.economic).map(([code, value]) => [code, value * 1.003_17]),
  ),
};

export const MODELS: Readonly<Record<string, Model>> = {
  各类资金: accountsOf(RICH),
  仅一般公共预算: accountsOf(PLAIN),
  有尾差: accountsOf(UNEVEN),
};

export const STYLES: Readonly<Record<string, Style>> = { 湖南式: HUNAN, 上海式: SHANGHAI };

/** A correct workbook; throws when it is not. */
export function groundOf(name: string, model: Model, style: Style): Ground {
  const book = render(model, style);
  const errors = errorsOf(checkBook(book));
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ id }) => id).join(' ')}`);
  const spots = spotsOf(recognise(book));
  return { name, book, spots, reach: reachOf(book, spots) };
}
