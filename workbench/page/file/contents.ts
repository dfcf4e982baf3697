import { CellValueType, type ICellData } from '@univerjs/core';
import { NOT_CALCULATED } from '../../../files/messages';
import type { Snapshot } from './snapshot';

type Cell = Snapshot['sheets'][number]['rows'][number]['cells'][number];

/** A cell of the file as Univer keeps it. What nothing has calculated yet, Univer calculates on opening. */
export function contentsOf({ value, formula }: Cell): ICellData {
  const f = formula === undefined ? {} : { f: `=${formula}` };
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER, ...f };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
    case 'string':
      return { v: value, t: CellValueType.STRING, ...f };
    default:
      return value.error === NOT_CALCULATED ? f : { v: value.error, t: CellValueType.STRING, ...f };
  }
}
