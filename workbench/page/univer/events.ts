import type { ICommandInfo, IRange } from '@univerjs/core';
import { cellArea, enclosing, WHOLE_SHEET, type Area } from '../../officejs/grid/area';
import type { Origin, StoreEvent } from '../../officejs/store/storeEvent';
import { toArea } from './areas';
import type { Book } from './facade';

/** Parameters as Univer's mutations have them; which of them there are depends on the mutation. */
interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
}

const CONTENTS = ['v', 'f', 'p', 'si'];

/** The cells whose contents, not only looks, a mutation touches. */
function touched({ cellValue = {} }: Params): Area | null {
  let area: Area | null = null;
  for (const [row, values] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(values ?? {})) {
      if (cell !== null && !CONTENTS.some((key) => key in cell)) continue;
      const one = cellArea(Number(row), Number(column));
      area = area === null ? one : enclosing([area, one]);
    }
  }
  return area;
}

/** What moves cells about: everything below or to the right changes its place. */
const MOVES = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
]);

/**
 * What a command of Univer's means for the add-in; null when it means nothing. Results of formulas count
 * as changes, unlike in Excel: Univer calculates after it has told of the change that made it calculate.
 */
export function toEvent(command: ICommandInfo, book: Book, origin: Origin): StoreEvent | null {
  const params = (command.params ?? {}) as Params;
  const { unitId, subUnitId: sheet = '' } = params;
  if (unitId !== book.getId()) return null;
  if (MOVES.has(command.id)) return { type: 'changed', sheet, area: WHOLE_SHEET, origin };
  switch (command.id) {
    case 'sheet.mutation.set-range-values': {
      const area = touched(params);
      return area && { type: 'changed', sheet, area, origin };
    }
    case 'sheet.mutation.insert-sheet':
      return { type: 'added', sheet: params.sheet?.id ?? sheet, origin };
    case 'sheet.mutation.remove-sheet':
      return { type: 'deleted', sheet, origin };
    case 'sheet.operation.set-worksheet-active':
      return { type: 'activated', sheet, origin };
    case 'sheet.operation.set-selections': {
      const areas = (params.selections ?? []).map(({ range }) => toArea(range));
      return areas.length === 0 ? null : { type: 'selected', sheet, areas, origin };
    }
    default:
      return null;
  }
}
