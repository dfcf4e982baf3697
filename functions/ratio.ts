import { exactly } from '../src/amount/interval';
import { isUndefined, type BinaryFunction } from '../src/calc/function';
import { CellError, isCellError } from './cellError';
import type { CellFunction } from './cellFunction';
import { eachCell } from './matrix';
import { toCell } from './result';
import { readPlaces, readShown } from './settings';

const RATE_PLACES = 2;

/**
 * A ratio of two figures as a number to be formatted as a percentage (0.7455, never 74.55), rounded to so
 * many decimals of the percentage. On a zero base it is what the user gave for that case, else #DIV/0!.
 */
export function ratioOf(ratio: BinaryFunction, whenZeroName: string): CellFunction['apply'] {
  return ([first, second, places, whenZero]) => {
    const decimals = readPlaces(places, RATE_PLACES);
    const otherwise = readShown(whenZero, whenZeroName);
    if (isCellError(decimals)) return [[decimals]];
    if (isCellError(otherwise)) return [[otherwise]];
    return eachCell([first, second], ([a, b]) => {
      const result = ratio.apply(exactly(a!), exactly(b!));
      if (isUndefined(result)) return otherwise ?? new CellError('#DIV/0!', result.undefined);
      return toCell(result.value.toDecimalPlaces(decimals + 2));
    });
  };
}
