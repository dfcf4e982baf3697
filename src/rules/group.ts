import type { CellRef } from '../sheet/address';
import type { Figure } from '../tables/model';
import type { FindingGroup } from './finding';
import { RULE_CLASSES, type RuleClass } from './rule';

/** A failed finding as grouping sees it: its class and the figures it rests on. */
export interface Member {
  readonly id: string;
  readonly class: RuleClass;
  readonly figures: readonly Figure[];
}

interface Hub {
  readonly cell: CellRef;
  readonly members: Member[];
  readonly passes: number;
}

const keyOf = ({ ref }: Figure): string => `${ref.sheet}!${ref.row},${ref.column}`;

/** The worst first, then the one with the fewest figures, which says most plainly what is wrong. */
const byPlainness = (a: Member, b: Member): number =>
  RULE_CLASSES.indexOf(a.class) - RULE_CLASSES.indexOf(b.class) || a.figures.length - b.figures.length;

/** More findings explained is better; of equals, the cell that fewer passed checks confirm. */
const isBetter = (hub: Hub, than: Hub | null): boolean =>
  !than ||
  hub.members.length > than.members.length ||
  (hub.members.length === than.members.length && hub.passes < than.passes);

/** How many checks that passed rest on each figure of the members; of the many other figures nobody asks. */
function passesOf(members: readonly Member[], confirmed: readonly Figure[]): ReadonlyMap<Figure, number> {
  const passes = new Map(members.flatMap(({ figures }) => figures.map((figure) => [figure, 0])));
  if (passes.size === 0) return passes;
  for (const figure of confirmed) {
    const known = passes.get(figure);
    if (known !== undefined) passes.set(figure, known + 1);
  }
  return passes;
}

/**
 * Groups the findings that one broken figure explains: again and again the cell that most of them share.
 * A finding that shares nothing stands alone. `confirmed` has a figure as often as passed checks rest on it.
 */
export function groupByFigure(
  members: readonly Member[],
  confirmed: readonly Figure[],
): readonly FindingGroup[] {
  const open = new Map(
    members.map((member) => [member, new Map(member.figures.map((figure) => [keyOf(figure), figure]))]),
  );
  const passes = passesOf(members, confirmed);
  const groups: FindingGroup[] = [];
  for (;;) {
    const hubs = new Map<string, Hub>();
    for (const [member, figures] of open) {
      for (const [key, figure] of figures) {
        const hub = hubs.get(key) ?? { cell: figure.ref, members: [], passes: passes.get(figure) ?? 0 };
        hub.members.push(member);
        hubs.set(key, hub);
      }
    }
    let best: Hub | null = null;
    for (const hub of hubs.values()) if (hub.members.length > 1 && isBetter(hub, best)) best = hub;
    if (!best) return groups;
    for (const member of best.members) open.delete(member);
    groups.push({ cell: best.cell, findings: [...best.members].sort(byPlainness).map(({ id }) => id) });
  }
}
