import { printed } from '../../calc/wording';
import type { Env } from '../../formula/context';
import type { Supplement } from '../supplement/supplement';
import { budgetsDiffer, unknownItem } from './messages';
import { initialBudgets, sumOf } from './words/budgetWords';

/** Budgets the accountant gave for codes that spent nothing and are not listed. */
export function budgetNotes({ current }: Env, supplement: Supplement): readonly string[] {
  const table = current.tables.get('05');
  if (!table) return [];
  return [...supplement.items.keys()].filter((code) => table.byCode(code).length === 0).map(unknownItem);
}

/** What does not fit among the budgets, by the word of a template that it is about. */
export function notesOnWords({ current }: Env, supplement: Supplement): ReadonlyMap<string, string> {
  const stated = supplement.facts.get('年初预算总额')?.value;
  const budgets = initialBudgets(current, supplement);
  if (stated === undefined || typeof stated === 'string' || budgets.length === 0 || budgets.includes(null))
    return new Map();
  const sum = sumOf(budgets);
  return new Map(sum.eq(stated) ? [] : [['年初预算合计', budgetsDiffer(printed(stated), printed(sum))]]);
}
