import type { Decimal } from '../amount/decimal';
import { printedTo, verdict } from './agreement';

/** 相等核对(甲，乙，小数位): whether two figures that must be one are: “一致”, “尾差0.01” or “不符，差11.00”. */
export const ties = {
  name: '相等核对',
  apply(first: Decimal, second: Decimal, places: number): string {
    return verdict(printedTo(first, places), printedTo(second, places), places);
  },
} as const;
