import { readAmount } from '../src/amount/readAmount';
import { isCellError, valueError, type CellError } from './cellError';
import type { Argument, CellValue } from './cellFunction';
import { toMatrix } from './matrix';
import { badPlaces, notSingle } from './messages';
import { readFigure } from './readFigure';

const MOST_PLACES = 10;

/** A setting that was left out; hosts pass null, and defaults in a signature do not apply. */
export function isOmitted(argument: Argument): boolean {
  return argument === null || argument === undefined || argument === '';
}

function single(argument: Argument, name: string): CellValue | CellError {
  const matrix = toMatrix(argument);
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : valueError(notSingle(name));
}

/** A number of decimals, 0 to 10. */
export function readPlaces(argument: Argument, otherwise: number): number | CellError {
  const value = single(argument, '小数位');
  if (isCellError(value)) return value;
  if (isOmitted(value)) return otherwise;
  const figure = readFigure(value);
  if (isCellError(figure)) return figure;
  const places = figure.toNumber();
  return Number.isInteger(places) && places >= 0 && places <= MOST_PLACES
    ? places
    : valueError(badPlaces(figure.toString()));
}

/** A text or number as the user gave it; null when left out. */
export function readSetting(argument: Argument, name: string): string | number | null | CellError {
  const value = single(argument, name);
  if (isCellError(value)) return value;
  if (isOmitted(value)) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && readAmount(value).kind !== 'error') return value;
  const error = readFigure(value);
  return isCellError(error) ? error : null;
}
