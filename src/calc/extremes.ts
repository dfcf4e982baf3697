import { Decimal } from '../amount/decimal';
import type { Interval } from '../amount/interval';
import type { SetFunction } from './function';

const NONE = { undefined: '没有可以比较的数' };

function extreme(pick: (...values: Decimal[]) => Decimal) {
  return (figures: readonly Interval[]) =>
    figures.length === 0
      ? NONE
      : {
          value: pick(...figures.map((figure) => figure.value)),
          low: pick(...figures.map((figure) => figure.low)),
          high: pick(...figures.map((figure) => figure.high)),
        };
}

/** 最大(各数). */
export const largest: SetFunction = {
  name: '最大',
  arity: 'set',
  apply: extreme((...values) => Decimal.max(...values)),
};

/** 最小(各数). */
export const smallest: SetFunction = {
  name: '最小',
  arity: 'set',
  apply: extreme((...values) => Decimal.min(...values)),
};
