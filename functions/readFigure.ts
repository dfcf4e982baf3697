import { Decimal, ZERO } from '../src/amount/decimal';
import { readAmount } from '../src/amount/readAmount';
import { valueError, type CellError } from './cellError';
import type { CellValue } from './cellFunction';
import { hasUnit, notNumber } from './messages';
import { errorCode, passedOn } from './readError';

/**
 * Reads one cell as a figure. Blank is zero: hosts pass a blank as 0, null or '' depending on where it
 * stands, so it cannot be told apart here. Figures typed as text are read (“810. 16”, full-width digits).
 */
export function readFigure(value: CellValue): Decimal | CellError {
  if (value === null || value === undefined) return ZERO;
  if (typeof value === 'object') return passedOn(errorCode(value));
  const reading = readAmount(value);
  switch (reading.kind) {
    case 'blank':
      return ZERO;
    case 'error':
      return passedOn(reading.code);
    case 'text':
      return valueError(notNumber(reading.text));
    case 'amount':
      return reading.amount.unit === null ? reading.amount.value : valueError(hasUnit(String(value)));
  }
}
