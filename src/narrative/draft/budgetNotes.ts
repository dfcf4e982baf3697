import { printed } from '../../calc/wording';
import type { Env } from '../../formula/context';
import type { Supplement } from '../supplement/supplement';
import { budgetsDiffer, unknownItem } from './messages';
import { initialBudgets, sumOf } from './words/budgetWords';

/** What does not fit among the budgets the accountant gave. */
export function budgetNotes({ current }: Env, supplement: Supplement): readonly string[] {
  const notes: string[] = [];
  const table = current.tables.get('05');
  for (const code of supplement.items.keys()) {
    if (table && table.byCode(code).length === 0) notes.push(unknownItem(code));
  }
  const stated = supplement.facts.get('年初预算总额')?.value;
  const budgets = initialBudgets(current, supplement);
  if (stated === undefined || typeof stated === 'string' || budgets.length === 0 || budgets.includes(null))
    return notes;
  const sum = sumOf(budgets);
  return sum.eq(stated) ? notes : [...notes, budgetsDiffer(printed(stated), printed(sum))];
}
