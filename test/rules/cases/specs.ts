import { RICH, type Activity, type Spec } from '../../kit/sample';
import { remark, type Edit } from '../edits';
import type { Difference } from '../given';

/** An activity paid by this year's appropriations alone. */
function appropriated({
  code,
  generalBasic,
  generalProject,
  fundBasic,
  fundProject,
  capitalProject,
}: Activity) {
  const paid = { generalBasic, generalProject, fundBasic, fundProject, capitalProject };
  return { code, ...Object.fromEntries(Object.entries(paid).filter(([, amount]) => amount !== undefined)) };
}

const APPROPRIATIONS_ONLY: Spec = {
  ...RICH,
  activities: RICH.activities.map(appropriated),
  ownOpening: 0,
  surplusUsed: 0,
  distributed: 0,
};

const GENERAL_ONLY: Spec = {
  ...APPROPRIATIONS_ONLY,
  activities: APPROPRIATIONS_ONLY.activities.filter(({ code }) => !/^2(12|23)/.test(code)),
};

const NO_PROJECTS: Spec = {
  ...GENERAL_ONLY,
  activities: GENERAL_ONLY.activities.filter(({ generalProject }) => generalProject === undefined),
  threePublicActual: [120, 180, 240, 66],
};

/** A unit without government funds: 08 is empty, and says so. */
const WITHOUT_FUND: Spec = { ...RICH, activities: RICH.activities.filter(({ code }) => code !== '2120803') };

export const NO_FUND = remark('08', '本单位没有政府性基金预算财政拨款收支，故本表无数据。');
export const NO_CAPITAL = remark('09', '本单位没有国有资本经营预算财政拨款支出，故本表无数据。');

/** No other income, and nothing left from last year. */
export const appropriationsOnly = (...edits: readonly Edit[]): Difference => ({
  spec: APPROPRIATIONS_ONLY,
  edits,
  prior: null,
});

/** The general budget is the only source. */
export const generalOnly = (...edits: readonly Edit[]): Difference => ({
  spec: GENERAL_ONLY,
  edits: [NO_FUND, NO_CAPITAL, ...edits],
  prior: null,
});

/** And there are no projects: all of 三公 is in 06. */
export const noProjects = (...edits: readonly Edit[]): Difference => ({
  spec: NO_PROJECTS,
  edits: [NO_FUND, NO_CAPITAL, ...edits],
  prior: null,
});

export const emptyFund = (...edits: readonly Edit[]): Difference => ({
  spec: WITHOUT_FUND,
  edits: [NO_FUND, ...edits],
  prior: null,
});
