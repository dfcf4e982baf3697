import type { Decimal } from '../amount/decimal';
import { asPrinted, percentage } from './wording';

const INITIAL = '年初预算';

function noBudget(budgetName: string): string {
  return budgetName === INITIAL ? '年初无预算' : `无${budgetName}`;
}

function comparison(actual: Decimal, budget: Decimal, budgetName: string): string {
  if (actual.eq(budget)) return `决算数与${budgetName}数持平`;
  return `决算数${actual.gt(budget) ? '大于' : '小于'}${budgetName}数`;
}

/**
 * 完成表述(决算数，预算数，口径): “完成年初预算的389.76%，决算数大于年初预算数”. Without a budget there is no
 * ratio: “年初无预算，决算数大于年初预算数”, and “年初无预算，也无支出” when nothing was spent. `budgetName` is
 * which budget it is (年初预算, 全年预算). Follows the figures as they are printed, with two decimals.
 */
export const completionText = {
  name: '完成表述',
  apply(actual: Decimal, budget: Decimal, budgetName = INITIAL): string {
    const [spent, planned] = [asPrinted(actual), asPrinted(budget)];
    if (planned.isZero()) {
      if (spent.isZero()) return `${noBudget(budgetName)}，也无支出`;
      return `${noBudget(budgetName)}，${comparison(spent, planned, budgetName)}`;
    }
    return `完成${budgetName}的${percentage(spent.div(planned))}，${comparison(spent, planned, budgetName)}`;
  },
} as const;
