import type { Decimal } from '../amount/decimal';
import { exactly, isExact } from '../amount/interval';
import type { BinaryFunction } from './function';

/** 四舍五入(数，小数位): halves away from zero. The result is taken as exact to its last digit. */
export const round: BinaryFunction = {
  name: '四舍五入',
  arity: 2,
  apply: (figure, places) => {
    const decimals = places.value.toNumber();
    if (!Number.isInteger(decimals) || decimals < 0) return { undefined: '小数位须为非负整数' };
    const to = (value: Decimal) => value.toDecimalPlaces(decimals);
    if (isExact(figure)) return exactly(to(figure.value));
    return { value: to(figure.value), low: to(figure.low), high: to(figure.high) };
  },
};
