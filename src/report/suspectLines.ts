import type { Correction, Suspect, Suspicions, Unlocated } from '../suspects/suspect';
import { address } from '../sheet/address';
import { lateLine, moreLine, noneLine, suspectLine } from './messages';
import type { Item } from './outline';

const keyOf = ({ ref, to }: Correction): string => `${ref.sheet} ${address(ref)} ${to}`;

/** Corrections that belong together are one, whichever of them comes first. */
const setOf = (suspect: Suspect): string => [suspect, ...suspect.together].map(keyOf).sort().join('、');

/** What to correct, for all findings of an item together. */
export interface ItemSuspects {
  /** Certain ones first, each once. */
  readonly suspects: readonly Suspect[];
  /** How many likely ones are left out. */
  readonly more: number;
  /** Why there is none, where the search gave up. */
  readonly unlocated: Unlocated['reason'] | null;
}

export function suspectsOf({ lead, under }: Item, suspicions: Suspicions): ItemSuspects {
  const ids = [lead, ...under].map(({ id }) => id);
  const found = new Map<string, Suspect>();
  for (const suspect of ids.flatMap((id) => suspicions.byFinding.get(id) ?? []))
    if (!found.has(setOf(suspect))) found.set(setOf(suspect), suspect);
  const suspects = [...found.values()];
  const of = (wanted: Suspect['certainty']) => suspects.filter(({ certainty }) => certainty === wanted);
  return {
    suspects: [...of('certain'), ...of('likely')],
    more: Math.max(0, ...ids.map((id) => suspicions.more.get(id) ?? 0)),
    unlocated: suspicions.unlocated.find(({ findings }) => findings.includes(lead.id))?.reason ?? null,
  };
}

/** The same as lines of a report. */
export function suspectLines(item: Item, suspicions: Suspicions | undefined): readonly string[] {
  if (!suspicions) return [];
  const { suspects, more, unlocated } = suspectsOf(item, suspicions);
  const isOneOfSeveral = suspects.filter(({ certainty }) => certainty === 'likely').length + more > 1;
  return [
    ...suspects.map((each) => suspectLine(each, each.certainty === 'likely' && isOneOfSeveral)),
    ...(more > 0 ? [moreLine(more)] : []),
    ...(unlocated ? [unlocated === 'late' ? lateLine : noneLine] : []),
  ];
}
