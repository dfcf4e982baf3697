import type { Cell, Snapshot } from '../../src/sheet/snapshot';
import type { CellRef } from '../../src/sheet/address';
import type { Suspect } from '../../src/suspects/suspect';
import type { Repair } from '../host/repair';

/** What a cell held when the workbook was read. */
function readAt({ sheets }: Snapshot, ref: CellRef): Repair['read'] {
  const row = sheets.find(({ name }) => name === ref.sheet)?.rows.find(({ index }) => index === ref.row);
  const cell: Cell | undefined = row?.cells.find(({ column }) => column === ref.column);
  return cell?.value ?? null;
}

/** What has to be written for a suspect: its own cell and those that belong to it. */
export const repairsOf = (suspect: Suspect, snapshot: Snapshot): readonly Repair[] =>
  [suspect, ...suspect.together].map(({ ref, to }) => ({
    ref,
    read: readAt(snapshot, ref),
    to,
  }));
