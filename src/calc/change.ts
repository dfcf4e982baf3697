import { subtract } from '../amount/interval';
import type { BinaryFunction } from './function';

/** 增减额(本年，上年): current less prior, in their unit. */
export const change: BinaryFunction = {
  name: '增减额',
  arity: 2,
  apply: (current, prior) => subtract(current, prior),
};
