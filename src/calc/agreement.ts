import type { Decimal } from '../amount/decimal';
import { compare } from '../amount/compare';
import { intervalOf, type Interval } from '../amount/interval';
import { print } from '../amount/print';

/** A figure printed to so many decimals stands for all that rounds to it. */
export const printedTo = (value: Decimal, places: number): Interval =>
  intervalOf({ value, printed: places, typed: false, unit: null }, places);

/** “一致”, “尾差0.01” or “不符，差0.11”. */
export function verdict(left: Interval, right: Interval, places: number): string {
  const apart = print(left.value.minus(right.value).abs(), places);
  switch (compare(left, '=', right)) {
    case 'equal':
      return '一致';
    case 'rounding':
      return `尾差${apart}`;
    case 'unequal':
      return `不符，差${apart}`;
  }
}
