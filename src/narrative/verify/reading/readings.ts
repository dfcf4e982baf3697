import { pattern } from '../patterns';
import type { Role, Statement } from './statement';
import {
  budgetAtEnd,
  comparedWith,
  directionAtEnd,
  isAgainst,
  withoutBudget,
  withoutDirection,
} from './wording';

/** What the words before a figure make of it. */
export interface Reading {
  readonly role: Role;
  readonly direction: Statement['direction'];
  readonly basis: string | null;
  readonly wholeWords: string;
  /** The lead without the words that gave the role: what may name the subject. */
  readonly rest: string;
}

/** The words before a figure: since the figure before it, and since the sentence began. */
export interface Lead {
  readonly lead: string;
  readonly sentence: string;
}

export const lastClause = (lead: string): string =>
  lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1);

const SHARE = pattern('share');
const BUDGET_WHOLE = pattern('budgetAsWhole');
const COMPLETION = pattern('completion');
const COMPLETION_OF_MONEY = pattern('completionOfMoney');

const NOTHING = { direction: null, basis: null, wholeWords: '' } as const;

export function readPercent({ lead, sentence }: Lead): Reading | null {
  const clause = lastClause(lead);
  const share = SHARE.exec(clause);
  if (share) {
    const words = share[1] ?? '';
    const budget = BUDGET_WHOLE.exec(words);
    const rest = lead.slice(0, lead.length - share[0].length);
    if (budget) return { ...NOTHING, role: 'completion', basis: `${budget[1] ?? ''}预算`, rest };
    return { ...NOTHING, role: 'share', wholeWords: words, rest };
  }
  const completion = COMPLETION.exec(clause) ?? COMPLETION_OF_MONEY.exec(sentence);
  if (completion) {
    const rest = lead.endsWith(completion[0]) ? lead.slice(0, lead.length - completion[0].length) : '';
    return { ...NOTHING, role: 'completion', basis: `${completion[1] ?? ''}预算`, rest };
  }
  const direction = directionAtEnd(clause);
  if (direction) {
    const basis = comparedWith(sentence)?.budget ?? null;
    const role = basis === null ? 'growth' : 'budgetGrowth';
    return { ...NOTHING, role, basis, direction, rest: withoutDirection(lead) };
  }
  return null;
}

const PRIOR = pattern('lastYear');
const PRIOR_COMPARED = pattern('lastYearCompared');

/** “上年支出46.00万元”, “比2022年46.00万元减少”: last year's figure itself. */
function isPrior(clause: string, year: number | null): boolean {
  // Where the tables do not say theirs, the year that a text compares with is the one before.
  const before = year === null ? (isAgainst(clause) ? /\d{4}年/g : null) : new RegExp(`${year - 1}年`, 'g');
  const dated = before ? clause.replace(before, '上年') : clause;
  return isAgainst(dated) ? PRIOR_COMPARED.test(dated) : PRIOR.test(dated);
}

export function readMoney({ lead, sentence }: Lead, year: number | null): Reading {
  const clause = lastClause(lead);
  const direction = directionAtEnd(clause);
  if (direction) {
    const basis = comparedWith(sentence)?.budget ?? null;
    const role = basis === null ? 'change' : 'budgetChange';
    return { ...NOTHING, role, basis, direction, rest: withoutDirection(lead) };
  }
  const plan = budgetAtEnd(clause);
  if (plan !== null) return { ...NOTHING, role: 'budget', basis: plan, rest: withoutBudget(lead) };
  return { ...NOTHING, role: isPrior(clause, year) ? 'prior' : 'actual', rest: lead };
}
