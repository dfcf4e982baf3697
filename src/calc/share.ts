import { divide } from '../amount/interval';
import type { BinaryFunction } from './function';

/** 构成比(部分，合计): part ÷ whole, as a number. Of nothing there is no share. */
export const share: BinaryFunction = {
  name: '构成比',
  arity: 2,
  apply: (part, whole) => divide(part, whole) ?? { undefined: '合计数为零，没有构成比' },
};
