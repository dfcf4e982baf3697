import type { Decimal } from '../amount/decimal';
import { columnName, rowName } from '../formula/names';
import type { Finding } from '../rules/finding';
import type { AccountsSystem } from './accounts/accountsSystem';
import type { Located } from './component';
import type { Cell, Values } from './identity';
import { joinReasons, LAST_DIGIT } from './messages';
import { explain, ranked, type Explained } from './rank';
import type { Correction, Suspect } from './suspect';

/** More than this nobody reads. */
const MOST_SHOWN = 5;

/** What is said about one component. */
export interface Corrections {
  readonly suspects: readonly Suspect[];
  /** Alternatives left out. */
  readonly more: number;
}

/** Which failed findings rest on a cell. */
type Rests = (cell: Cell, id: string) => boolean;

function correctionOf(cell: Cell, value: Decimal | undefined, system: AccountsSystem): Correction | null {
  const place = system.placeOf(cell);
  if (!place || !value) return null;
  const { table, row, column, figure } = place;
  return {
    table: table.id,
    ref: figure.ref,
    row: rowName(table, row),
    column: columnName(table, row, column),
    from: figure.original.shown,
    to: figure.print(value),
  };
}

function reasonOf(cell: Cell, { slips, repair }: Explained): string {
  const reason = slips.get(cell)?.reason ?? '';
  return repair.fit.rounded.has(cell) ? joinReasons([reason, LAST_DIGIT]) : reason;
}

/** What is resolved by a cell as part of a set: what rests on it, and what rests on none of the set. */
function sharedBy(
  cell: Cell,
  cells: readonly Cell[],
  resolved: Iterable<string>,
  rests: Rests,
): readonly string[] {
  return [...resolved].filter((id) => rests(cell, id) || !cells.some((each) => rests(each, id)));
}

function certainSuspects(
  { certain, repairs }: Located,
  system: AccountsSystem,
  rests: Rests,
): readonly Suspect[] {
  const [first] = repairs;
  if (!first) return [];
  const explained = explain(first, system);
  return first.cells.flatMap((cell): readonly Suspect[] => {
    const value = first.fit.values.get(cell);
    const correction = certain.has(cell) ? correctionOf(cell, value, system) : null;
    if (!correction || !value) return [];
    const alone = system.judge(new Map([[cell, value]]));
    const byItself = !alone.breaks && alone.resolves.size > 0;
    const others = byItself ? [] : first.cells.filter((each) => each !== cell && certain.has(each));
    return [
      {
        ...correction,
        certainty: 'certain',
        reason: reasonOf(cell, explained),
        resolves: byItself ? [...alone.resolves] : sharedBy(cell, first.cells, first.resolves, rests),
        together: others.flatMap((each) => correctionOf(each, first.fit.values.get(each), system) ?? []),
      },
    ];
  });
}

function likelySuspects(
  explained: Explained,
  certain: ReadonlySet<Cell>,
  settled: ReadonlySet<string>,
  system: AccountsSystem,
  rests: Rests,
): readonly Suspect[] {
  const { cells, fit, resolves } = explained.repair;
  const open = cells.filter((cell) => !certain.has(cell));
  const left = [...resolves].filter((id) => !settled.has(id));
  return open.flatMap((cell): readonly Suspect[] => {
    const correction = correctionOf(cell, fit.values.get(cell), system);
    if (!correction) return [];
    const together = open.filter((each) => each !== cell);
    return [
      {
        ...correction,
        certainty: 'likely',
        reason: reasonOf(cell, explained),
        resolves: sharedBy(cell, open, left, rests),
        together: together.flatMap((each) => correctionOf(each, fit.values.get(each), system) ?? []),
      },
    ];
  });
}

/** What the certain cells settle by themselves. */
function settledBy({ certain, repairs }: Located, system: AccountsSystem): ReadonlySet<string> {
  const values: Values = new Map([...(repairs[0]?.fit.values ?? [])].filter(([cell]) => certain.has(cell)));
  return values.size === 0 ? new Set() : system.judge(values).resolves;
}

const keyOf = ({ ref, to }: Suspect): string => `${ref.sheet}!${ref.row},${ref.column} ${to}`;

/** A located component in words: what is certain, then the likeliest of the alternatives. */
export function correctionsOf(
  located: Located,
  system: AccountsSystem,
  findings: readonly Finding[],
): Corrections {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const rests: Rests = (cell, id) =>
    system.touching(cell).some((identity) => identity.id === id) ||
    byId.get(id)?.cells.some(({ ref }) => `${ref.sheet}!${ref.row},${ref.column}` === cell.id) === true;
  const certain = certainSuspects(located, system, rests);
  const isOpen = located.repairs.some(({ cells }) => cells.some((cell) => !located.certain.has(cell)));
  if (!isOpen) return { suspects: certain, more: 0 };
  const settled = settledBy(located, system);
  const alternatives = ranked(located.repairs, system);
  const likely = new Map<string, Suspect>();
  for (const each of alternatives.slice(0, MOST_SHOWN))
    for (const suspect of likelySuspects(each, located.certain, settled, system, rests))
      if (!likely.has(keyOf(suspect))) likely.set(keyOf(suspect), suspect);
  return {
    suspects: [...certain, ...likely.values()],
    more: Math.max(0, alternatives.length - MOST_SHOWN),
  };
}
