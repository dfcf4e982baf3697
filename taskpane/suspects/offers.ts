import type { Item } from '../../src/report/outline';
import type { Cell, Snapshot } from '../../src/sheet/snapshot';
import { address, type CellRef } from '../../src/sheet/address';
import type { Correction, Suspect, Suspicions } from '../../src/suspects/suspect';
import type { Repair } from '../host/repair';

/** What can be offered for a finding and those under it. */
export interface Offers {
  /** Best first; corrections that belong together are one. */
  readonly suspects: readonly Suspect[];
  /** Likely ones left out. */
  readonly more: number;
  readonly unlocated: 'late' | 'none' | null;
}

const keyOf = ({ ref, to }: Correction): string => `${ref.sheet}!${address(ref)}=${to}`;
const setOf = (suspect: Suspect): string => [suspect, ...suspect.together].map(keyOf).sort().join(' ');

/** The corrections for an item of the list. */
export function offersFor({ lead, under }: Item, { byFinding, more, unlocated }: Suspicions): Offers {
  const ids = [lead, ...under].map(({ id }) => id);
  const found = new Map<string, Suspect>();
  for (const suspect of ids.flatMap((id) => byFinding.get(id) ?? []))
    if (!found.has(setOf(suspect))) found.set(setOf(suspect), suspect);
  const suspects = [...found.values()];
  const isLikely = ({ certainty }: Suspect) => certainty === 'likely';
  return {
    suspects: [...suspects.filter((each) => !isLikely(each)), ...suspects.filter(isLikely)],
    more: Math.max(0, ...ids.map((id) => more.get(id) ?? 0)),
    unlocated: unlocated.find(({ findings }) => findings.includes(lead.id))?.reason ?? null,
  };
}

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
