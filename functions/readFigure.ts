import { Decimal, ZERO } from '../src/amount/decimal';
import { readAmount } from '../src/amount/readAmount';
import { CellError, valueError, type ErrorKind } from './cellError';
import type { CellValue } from './cellFunction';
import { errorInput, hasUnit, notNumber } from './messages';

const PASSED_ON: readonly string[] = ['#N/A', '#DIV/0!'] satisfies ErrorKind[];

function passedOn(code: string): CellError {
  const kind = PASSED_ON.find((each) => each === code) as ErrorKind | undefined;
  return new CellError(kind ?? '#VALUE!', errorInput(code));
}

/** Hosts hand on an error value as its text or as an object that has it in one of its properties. */
function errorCode(value: object): string {
  const properties: readonly unknown[] = Object.values(value);
  const code = properties.find((each) => typeof each === 'string' && each.startsWith('#'));
  return typeof code === 'string' ? code : '#VALUE!';
}

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
