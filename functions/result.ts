import type { Decimal } from '../src/amount/decimal';
import { valueError, type CellError } from './cellError';
import { TOO_LARGE } from './messages';

/** A figure as a cell takes it: no infinity, no minus before zero. */
export function toCell(value: Decimal): number | CellError {
  const number = value.toNumber();
  if (!Number.isFinite(number)) return valueError(TOO_LARGE);
  return number === 0 ? 0 : number;
}
