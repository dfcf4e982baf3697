import { recognise } from '../../../src/tables/recognise';
import { render } from '../../kit/render/workbook';
import { accountsOf, type Spec } from '../../kit/sample';
import { HUNAN } from '../../kit/style';

/** A bureau with money of every kind and the 项 that real ones have. */
const SPEC: Spec = {
  department: '某市交通运输局',
  year: 2023,
  activities: [
    { code: '2010301', generalBasic: 145_210, ownBasic: 1_020, superior: 1_500, other: 310 },
    { code: '2010302', generalProject: 68_855, generalOpening: 620, generalClosing: 430 },
    { code: '2050803', generalProject: 3_300, service: 2_000, ownProject: 900, upward: 210, downward: 120 },
    { code: '2080501', generalBasic: 11_236, trade: 800, business: 640, affiliated: 150 },
    { code: '2080505', generalBasic: 15_417 },
    { code: '2080506', generalBasic: 7_708 },
    { code: '2101101', generalBasic: 9_108 },
    { code: '2120803', fundProject: 12_000, fundOpening: 1_000, fundClosing: 2_500, fundBasic: 300 },
    { code: '2210201', generalBasic: 14_063 },
    { code: '2230105', capitalProject: 1_850, capitalOpening: 200, capitalClosing: 75 },
  ],
  ownOpening: 950,
  surplusUsed: 130,
  distributed: 90,
  economic: {
    '30102': 36_200,
    '30103': 23_150,
    '30108': 15_417,
    '30109': 7_708,
    '30110': 9_108,
    '30113': 14_063,
    '30302': 11_236,
    '30201': 7_980,
    '30206': 2_415,
    '30211': 3_760,
    '30212': 520,
    '30215': 488,
    '30216': 321,
    '30217': 366,
    '30231': 2_240,
    '30239': 6_612,
    '31002': 1_350,
  },
  threePublicBudget: [600, 2_000, 2_500, 500],
  threePublicActual: [560, 1_980, 2_340, 388],
};

const PRIOR: Spec = {
  ...SPEC,
  year: 2022,
  distributed: 2_000,
  activities: SPEC.activities.map((a, i) => ({
    ...a,
    generalBasic: Math.round((a.generalBasic ?? 0) * (i % 2 === 0 ? 0.92 : 1.07)),
    generalProject: Math.round((a.generalProject ?? 0) * 1.11),
    fundProject: Math.round((a.fundProject ?? 0) * 0.75),
    service: Math.round((a.service ?? 0) * 1.2),
    generalOpening: 0,
    generalClosing: a.generalOpening ?? 0,
    fundOpening: 0,
    fundClosing: a.fundOpening ?? 0,
    capitalOpening: 0,
    capitalClosing: a.capitalOpening ?? 0,
  })),
  threePublicActual: [0, 2_210, 2_400, 402],
};

const PRIOR_BOOK = render(accountsOf(PRIOR), HUNAN);
export const BUREAU = recognise(render(accountsOf(SPEC), HUNAN));
export const BUREAU_BEFORE = recognise(PRIOR_BOOK, BUREAU.unit);
