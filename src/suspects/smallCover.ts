import type { Choice, Cover } from './solver';

/** Beyond so many steps the question is none for a search by hand. */
const MOST_STEPS = 1_500;
/** Nor when so many cells have to change at the least. */
const MOST_CHOSEN = 4;

class OutOfSteps extends Error {}

/** How many of these cuts share nothing, at the least. */
function disjoint(cuts: readonly (readonly number[])[], excluded: ReadonlySet<number>): number {
  const taken = new Set<number>();
  let count = 0;
  for (const cut of cuts) {
    if (cut.some((at) => taken.has(at) && !excluded.has(at))) continue;
    for (const at of cut) taken.add(at);
    count++;
  }
  return count;
}

/** Depth-first search for a choice of a given size. */
class Attempt {
  private readonly chosen: Set<number>;
  private readonly excluded: Set<number>;

  constructor(
    private readonly cover: Cover,
    private readonly budget: { steps: number },
  ) {
    this.chosen = new Set(cover.fixed);
    this.excluded = new Set();
  }

  run(left: number): readonly number[] | null {
    if (--this.budget.steps < 0) throw new OutOfSteps();
    if (this.cover.unlike.some((set) => set.every((at) => this.chosen.has(at)))) return null;
    const open = this.cover.cuts.filter((cut) => !cut.some((at) => this.chosen.has(at)));
    if (open.length > 0) return this.asksForMore(open, left) ? null : this.branch(this.narrowest(open), left);
    if (this.cover.refused.some((set) => this.isJust(set))) {
      const others = Array.from({ length: this.cover.size }, (_, at) => at);
      return left > 0
        ? this.branch(
            others.filter((at) => !this.chosen.has(at)),
            left,
          )
        : null;
    }
    return [...this.chosen];
  }

  private isJust(set: readonly number[]): boolean {
    return set.length === this.chosen.size && set.every((at) => this.chosen.has(at));
  }

  /** Cuts that share nothing need a choice each. */
  private asksForMore(open: readonly (readonly number[])[], left: number): boolean {
    return disjoint(open, this.excluded) > left;
  }

  private narrowest(open: readonly (readonly number[])[]): readonly number[] {
    const free = open.map((cut) => cut.filter((at) => !this.excluded.has(at)));
    return free.reduce((best, cut) => (cut.length < best.length ? cut : best));
  }

  /** Each in turn, those before it left out: no set is looked at twice. */
  private branch(candidates: readonly number[], left: number): readonly number[] | null {
    const tried: number[] = [];
    let found: readonly number[] | null = null;
    for (const at of candidates) {
      if (this.excluded.has(at)) continue;
      this.chosen.add(at);
      found = this.run(left - 1);
      this.chosen.delete(at);
      if (found) break;
      this.excluded.add(at);
      tried.push(at);
    }
    for (const at of tried) this.excluded.delete(at);
    return found;
  }
}

/**
 * The answer to a small question, null for one that is not. Most errors are one or two cells, of which there are
 * dozens of alternatives to ask for; an integer programme takes a hundred times as long for each.
 */
export function smallCover(cover: Cover): Choice | null {
  if (disjoint(cover.cuts, new Set()) > MOST_CHOSEN) return null;
  const budget = { steps: MOST_STEPS };
  const most = (cover.atMost ?? cover.size) - cover.fixed.length;
  try {
    for (let size = 0; size <= most; size++) {
      const chosen = new Attempt(cover, budget).run(size);
      if (chosen) return { kind: 'chosen', chosen };
    }
    return { kind: 'impossible' };
  } catch (error) {
    if (error instanceof OutOfSteps) return null;
    throw error;
  }
}
