import { enclosing, type Area } from '../grid/area';
import type { SheetState } from './sheetState';

/** The smallest area that holds all cells with contents, or also those that only look different. */
export function usedArea({ cells, formats }: SheetState, valuesOnly: boolean): Area | null {
  const extent = cells.extent(valuesOnly);
  return enclosing([...(extent ? [extent] : []), ...(valuesOnly ? [] : formats.areas())]);
}
