import { pattern } from '../patterns';
import { scan, type Quantity } from './quantity';
import type { Located } from './section';

const USUAL_DECIMALS = 2;
const APPROXIMATE = pattern('approximate');

const isWan = ({ unit }: Quantity): boolean => unit === '万元';

/** Whether the text gives its amounts to the usual two decimals of 万元, so that “6万元” there is 6.00万元. */
export function trimsZeros(located: readonly Located[]): boolean {
  const amounts = located
    .flatMap(({ paragraph }) => scan(paragraph.plain.text).quantities)
    .filter((quantity) => isWan(quantity) && !quantity.value.isZero());
  const full = amounts.filter(({ decimals }) => decimals >= USUAL_DECIMALS).length;
  return full * 2 > amounts.length;
}

/** The amount with the zeros that a text leaves away; one that is only about right stays as it is. */
export function withZeros(quantity: Quantity, text: string): Quantity {
  const { start, end, decimals } = quantity;
  if (!isWan(quantity) || decimals >= USUAL_DECIMALS) return quantity;
  const around = `${text.slice(Math.max(0, start - 3), start)}#${text.slice(end, end + 2)}`;
  return APPROXIMATE.test(around) ? quantity : { ...quantity, decimals: USUAL_DECIMALS };
}
