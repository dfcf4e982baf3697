import type { Figure } from '../tables/model';

/** A failed finding as grouping sees it: the figures it rests on. */
export interface Member {
  readonly id: string;
  readonly figures: readonly Figure[];
}

const keyOf = ({ ref }: Figure): string => `${ref.sheet}!${ref.row},${ref.column}`;

/**
 * Findings that one broken figure explains: again and again the cell that most of them share, a cell
 * that fewer passed checks confirm first. Each group is led by the finding with the fewest figures. A
 * finding that shares nothing stands alone.
 */
export function groupByFigure(
  members: readonly Member[],
  confirmed: ReadonlyMap<Figure, number>,
): readonly (readonly string[])[] {
  const open = new Map(
    members.map((member) => [member, new Map(member.figures.map((figure) => [keyOf(figure), figure]))]),
  );
  const groups: (readonly string[])[] = [];
  for (;;) {
    const hubs = new Map<string, { members: Member[]; passes: number }>();
    for (const [member, figures] of open) {
      for (const [key, figure] of figures) {
        const hub = hubs.get(key) ?? { members: [], passes: confirmed.get(figure) ?? 0 };
        hub.members.push(member);
        hubs.set(key, hub);
      }
    }
    let best: { members: Member[]; passes: number } | null = null;
    for (const hub of hubs.values()) {
      if (hub.members.length < 2) continue;
      const better = !best || hub.members.length > best.members.length;
      if (better || (hub.members.length === best?.members.length && hub.passes < best.passes)) best = hub;
    }
    if (!best) return groups;
    for (const member of best.members) open.delete(member);
    groups.push([...best.members].sort((a, b) => a.figures.length - b.figures.length).map(({ id }) => id));
  }
}
