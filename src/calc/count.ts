import { Decimal } from '../amount/decimal';
import { exactly } from '../amount/interval';
import type { SetFunction } from './function';

/** 个数(各数): how many of the figures are not zero or blank. */
export const count: SetFunction = {
  name: '个数',
  arity: 'set',
  apply: (figures) => exactly(new Decimal(figures.filter((figure) => !figure.value.isZero()).length)),
};
