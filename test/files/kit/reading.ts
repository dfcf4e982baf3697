import { runInNewContext } from 'node:vm';
import { utils } from '@e965/xlsx';
import { readWorkbook, type ReadResult } from '../../../files/readWorkbook';
import type { Cell, Sheet, Snapshot } from '../../../src/sheet/snapshot';

export function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`);
  return read.snapshot;
}

export function refusalOf(bytes: Uint8Array): { readonly code: string; readonly message: string } {
  const read = readWorkbook(bytes);
  if (read.ok) throw new Error('read without complaint');
  return read.error;
}

export const firstSheet = (bytes: Uint8Array): Sheet => snapshotOf(bytes).sheets[0]!;

/** The cells of a sheet by address, without their columns. */
export function cellsOf(sheet: Sheet): Readonly<Record<string, Omit<Cell, 'column'>>> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ index, cells }) =>
      cells.map(({ column, ...rest }) => [utils.encode_cell({ r: index, c: column }), rest]),
    ),
  );
}

/** The values of a sheet by address. */
export function valuesOf(sheet: Sheet): Readonly<Record<string, Cell['value']>> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, { value }]) => [address, value]));
}

/** Reads, or throws when it takes longer: an endless loop fails one test and does not stop them all. */
export function readWithin(milliseconds: number, bytes: Uint8Array): ReadResult {
  return runInNewContext(
    'read()',
    { read: () => readWorkbook(bytes) },
    {
      timeout: milliseconds,
    },
  ) as ReadResult;
}
