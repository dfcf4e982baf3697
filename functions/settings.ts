import { isCellError, valueError, type CellError } from './cellError';
import type { Argument, CellValue } from './cellFunction';
import { toMatrix } from './matrix';
import { badPlaces, notSingle, notText } from './messages';
import { readFigure } from './readFigure';
import { readError } from './readError';

const MOST_PLACES = 10;

/** Left out, or a reference to a blank cell. Hosts pass null, and defaults in a signature do not apply. */
export function isOmitted(argument: Argument): boolean {
  return argument === null || argument === undefined || argument === '';
}

/** The one value of an argument that must not be a range. */
export function single(argument: Argument, name: string): CellValue | CellError {
  const matrix = toMatrix(argument);
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : valueError(notSingle(name));
}

/** A number of decimals, 0 to 10. */
export function readPlaces(argument: Argument, otherwise: number): number | CellError {
  if (isOmitted(argument)) return otherwise;
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

/** What the user wants a cell to show, an empty text too; null when left out. */
export function readShown(argument: Argument, name: string): string | number | null | CellError {
  const value = single(argument, name);
  if (isCellError(value)) return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Whatever is an object is an error value.
  return readError(value) ?? (value as string | number);
}

/** A word to be put into the text; null when left out. Some hosts pass a reference to a blank cell as 0. */
export function readWord(argument: Argument, name: string): string | null | CellError {
  const value = single(argument, name);
  if (isCellError(value)) return value;
  if (isOmitted(value) || value === 0) return null;
  return readError(value) ?? (typeof value === 'string' ? value : valueError(notText(name)));
}
