import { ZERO } from '../amount/decimal';
import { negate } from '../amount/interval';
import type { UnaryFunction } from './function';

/** 绝对值(数). */
export const absolute: UnaryFunction = {
  name: '绝对值',
  arity: 1,
  apply: (figure) => {
    if (figure.low.gte(0)) return figure;
    const mirrored = negate(figure);
    if (figure.high.lte(0)) return mirrored;
    const high = figure.high.gt(mirrored.high) ? figure.high : mirrored.high;
    return { value: figure.value.abs(), low: ZERO, high };
  },
};
