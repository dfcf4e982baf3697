import type { RuleCase } from '../ruleCase';
import { EXPENDITURE_CASES } from './crossTable/expenditure';
import { FUND_CASES } from './crossTable/funds';
import { GENERAL_BUDGET_CASES } from './crossTable/generalBudget';
import { INCOME_CASES } from './crossTable/income';
import { THREE_PUBLIC_CASES } from './crossTable/threePublic';
import { CELL_CASES } from './form/cells';
import { CODE_CASES } from './form/codes';
import { HEADING_CASES } from './form/heading';
import { APPROPRIATION_CASES } from './inTable/appropriations';
import { BUDGET_CASES } from './inTable/budgets';
import { BY_FUNCTION_CASES } from './inTable/byFunction';
import { DETAIL_CASES } from './inTable/details';
import { SUMMARY_CASES } from './inTable/summary';
import { EXPENDITURE_TO_VERIFY_CASES } from './verify/expenditure';
import { GROWTH_CASES } from './verify/growth';
import { OPENING_CASES } from './verify/openings';

/** A case for every rule. */
export const CASES: readonly RuleCase[] = [
  ...SUMMARY_CASES,
  ...BY_FUNCTION_CASES,
  ...APPROPRIATION_CASES,
  ...BUDGET_CASES,
  ...DETAIL_CASES,
  ...INCOME_CASES,
  ...EXPENDITURE_CASES,
  ...GENERAL_BUDGET_CASES,
  ...THREE_PUBLIC_CASES,
  ...FUND_CASES,
  ...OPENING_CASES,
  ...EXPENDITURE_TO_VERIFY_CASES,
  ...GROWTH_CASES,
  ...HEADING_CASES,
  ...CODE_CASES,
  ...CELL_CASES,
];
