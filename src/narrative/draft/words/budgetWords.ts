import { exactly } from '../../../amount/interval';
import { ZERO, type Decimal } from '../../../amount/decimal';
import { printed } from '../../../calc/wording';
import type { Book, Env, Word } from '../../../formula/context';
import { missing, number, type Trace, type Value } from '../../../formula/value';
import type { Row } from '../../../tables/model';
import type { GivenFact, GivenItem, Supplement } from '../../supplement/supplement';
import {
  adjustedBudgetOf,
  budgetsContradict,
  initialBudgetOf,
  reasonOf,
  TOTAL_INITIAL_BUDGET,
} from '../messages';
import { boundCode } from './bound';
import { nameOfCode } from './codeNames';
import { valueOf } from './given';

type What = 'initial' | 'adjusted' | 'reason';

const ASK: Readonly<Record<What, (name: string) => string>> = {
  initial: initialBudgetOf,
  adjusted: adjustedBudgetOf,
  reason: reasonOf,
};

const itemWord =
  ({ items }: Supplement, what: What, word: string): Word =>
  (env, trace) => {
    const code = boundCode(env, word);
    const fact = items.get(code)?.[what];
    if (fact) return valueOf(fact, trace);
    return missing(ASK[what](`${code} ${nameOfCode(env.current, code) ?? ''}`.trim()));
  };

const isSpent = (row: Row): boolean =>
  row.figures.some((figure) => figure?.interval?.value.isZero() === false);

/** The lowest codes that table 05 lists, with money. */
export function lowestItems({ tables }: Book): readonly Row[] {
  const table = tables.get('05');
  if (!table) return [];
  return table.table.rows.filter(
    (row) => row.code !== null && table.children(row).length === 0 && isSpent(row),
  );
}

/** The initial budgets of all of them, with those of codes that spent nothing; null for each that nobody gave. */
export function initialBudgets(book: Book, { items }: Supplement): readonly (GivenFact | null)[] {
  const listed = lowestItems(book);
  const codes = new Set(listed.map(({ code }) => code));
  const others = [...items.values()].filter(
    (item): item is GivenItem & { initial: GivenFact } =>
      item.code.length === 7 && !codes.has(item.code) && item.initial !== null,
  );
  return [
    ...listed.map(({ code }) => items.get(code ?? '')?.initial ?? null),
    ...others.map(({ initial }) => initial),
  ];
}

export const sumOf = (facts: readonly (GivenFact | null)[]): Decimal =>
  facts.reduce((sum, fact) => (fact && typeof fact.value !== 'string' ? sum.plus(fact.value) : sum), ZERO);

/**
 * The sum of the items' budgets where all are known, else the stated total, unless the known items already
 * exceed it: then one of them is wrong and only a person can say which.
 */
function totalInitial(supplement: Supplement): Word {
  return (env: Env, trace: Trace): Value => {
    const budgets = initialBudgets(env.current, supplement);
    const stated = supplement.facts.get('年初预算总额');
    if (budgets.length > 0 && !budgets.includes(null)) {
      for (const fact of budgets) if (fact) valueOf(fact, trace);
      return number(exactly(sumOf(budgets)));
    }
    if (!stated || typeof stated.value === 'string') return missing(TOTAL_INITIAL_BUDGET);
    const known = sumOf(budgets);
    if (known.gt(stated.value)) return missing(budgetsContradict(printed(stated.value), printed(known)));
    return valueOf(stated, trace);
  };
}

/** Budgets and reasons by 项, which only the 补充资料 sheet knows. */
export const budgetWords = (supplement: Supplement): Readonly<Record<string, Word>> => ({
  本科目年初预算: itemWord(supplement, 'initial', '本科目年初预算'),
  本科目全年预算: itemWord(supplement, 'adjusted', '本科目全年预算'),
  本科目差异原因: itemWord(supplement, 'reason', '本科目差异原因'),
  年初预算合计: totalInitial(supplement),
});
