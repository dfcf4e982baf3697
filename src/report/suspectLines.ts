import type { Suspect, Suspicions } from '../suspects/suspect';
import { address } from '../sheet/address';
import { lateLine, moreLine, noneLine, suspectLine } from './messages';
import type { Item } from './outline';

const keyOf = ({ ref, to }: Suspect): string => `${ref.sheet} ${address(ref)} ${to}`;

/** What to correct, for all findings of an item: a line for each suspect, certain ones first. */
export function suspectLines({ lead, under }: Item, suspicions: Suspicions | undefined): readonly string[] {
  if (!suspicions) return [];
  const ids = [lead, ...under].map(({ id }) => id);
  const found = new Map<string, Suspect>();
  for (const suspect of ids.flatMap((id) => suspicions.byFinding.get(id) ?? []))
    if (!found.has(keyOf(suspect))) found.set(keyOf(suspect), suspect);
  const suspects = [...found.values()];
  const likely = suspects.filter(({ certainty }) => certainty === 'likely');
  const more = Math.max(0, ...ids.map((id) => suspicions.more.get(id) ?? 0));
  const isOneOfSeveral = likely.length + more > 1;
  const unlocated = suspicions.unlocated.find(({ findings }) => findings.includes(lead.id));
  return [
    ...suspects.filter(({ certainty }) => certainty === 'certain').map((each) => suspectLine(each, false)),
    ...likely.map((each) => suspectLine(each, isOneOfSeveral)),
    ...(more > 0 ? [moreLine(more)] : []),
    ...(unlocated ? [unlocated.reason === 'late' ? lateLine : noneLine] : []),
  ];
}
