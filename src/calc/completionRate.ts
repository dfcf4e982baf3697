import { divide } from '../amount/interval';
import type { BinaryFunction } from './function';

/** 完成率(决算数，预算数): actual ÷ budget, as a number. Without a budget there is none. */
export const completionRate: BinaryFunction = {
  name: '完成率',
  arity: 2,
  apply: (actual, budget) => divide(actual, budget) ?? { undefined: '预算数为零，没有完成率' },
};
