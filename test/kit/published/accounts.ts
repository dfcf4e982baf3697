import type { Figures, Line, Model } from '../model';
import { accountsOf, RICH, type Activity, type Spec } from '../sample';

/** Accounts with the sources they were made from, for columns that only some provinces print. */
export interface Published {
  readonly spec: Spec;
  readonly model: Model;
}

/** A unit that lives on the general budget alone: every equality between tables applies, 08 and 09 are empty. */
export const PLAIN: Spec = {
  department: '某县统计局',
  year: 2023,
  activities: [
    { code: '2010501', generalBasic: 30_110 },
    { code: '2010505', generalBasic: 9_842 },
    { code: '2080505', generalBasic: 3_417 },
    { code: '2101101', generalBasic: 1_208 },
    { code: '2210201', generalBasic: 2_563 },
  ],
  ownOpening: 0,
  surplusUsed: 0,
  distributed: 0,
  economic: {
    '30102': 6_200,
    '30108': 3_417,
    '30110': 1_208,
    '30113': 2_563,
    '30305': 260,
    '30201': 1_980,
    '30206': 415,
    '30217': 66,
    '30231': 240,
    '31002': 350,
  },
  threePublicBudget: [0, 0, 300, 90],
  threePublicActual: [0, 0, 240, 66],
};

export const published = (spec: Spec, year: number): Published => {
  const dated = { ...spec, year };
  return { spec: dated, model: accountsOf(dated) };
};

export const BOTH = [
  ['a unit with money of every kind', RICH],
  ['a unit of the general budget alone', PLAIN],
] as const;

const hundredths = (figure: string | null | undefined): number => Math.round(Number(figure ?? 0) * 100);

const figure = (value: number): string | null => (value === 0 ? null : (value / 100).toFixed(2));

/** Sum of printed figures, null where it is nothing. */
export const sum = (...figures: readonly (string | null | undefined)[]): string | null =>
  figure(figures.reduce((total, each) => total + hundredths(each), 0));

/** What the general budget had, took in and kept for a code (合计: ''), and how its 基本支出 divides. */
export function generalFlow({ spec, model }: Published, code: string): Figures {
  const own = spec.activities.filter((activity) => activity.code.startsWith(code));
  const add = (of: (activity: Activity) => number | undefined) =>
    own.reduce((total, activity) => total + (of(activity) ?? 0), 0);
  const opening = add((a) => a.generalOpening);
  const closing = add((a) => a.generalClosing);
  const basic = add((a) => a.generalBasic);
  const project = add((a) => a.generalProject);
  const income = basic + project + closing - opening;
  // All 公用经费 is booked on the first 项.
  const operating = spec.activities[0]?.code.startsWith(code) ? hundredths(model.economic.operating) : 0;
  return {
    年初: figure(opening),
    年初基本: null,
    年初项目: figure(opening),
    收入: figure(income),
    收入基本: figure(basic),
    收入项目: figure(income - basic),
    人员: figure(basic - operating),
    公用: figure(operating),
    年末: figure(closing),
    年末基本: null,
    年末项目: figure(closing),
  };
}

export const lineNamed = (lines: readonly Line[], label: string): Line | undefined =>
  lines.find((line) => line.label === label);
