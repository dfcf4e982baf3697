import { sum } from '../amount/interval';
import type { SetFunction } from './function';

/** 求和(各数): blanks count as nothing; of no figures at all there is no sum. */
export const total: SetFunction = {
  name: '求和',
  arity: 'set',
  apply: (figures) => (figures.length === 0 ? { undefined: '没有可以相加的行或列' } : sum(figures)),
};
