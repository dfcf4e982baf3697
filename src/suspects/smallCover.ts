import type { Choice, Cover } from './solver';

/** Beyond so many steps the question is none for a search by hand. */
const MOST_STEPS = 1_500;
/** Nor when so many cells have to change at the least. */
const MOST_CHOSEN = 4;

class OutOfSteps extends Error {}

/** What is still asked of a partial choice. */
type Survey =
  | { readonly kind: 'met' }
  /** Not to be met with what may still be chosen. */
  | { readonly kind: 'hopeless' }
  /** The cut with the fewest candidates. */
  | { readonly kind: 'open'; readonly cut: readonly number[] };

const MET: Survey = { kind: 'met' };
const HOPELESS: Survey = { kind: 'hopeless' };

/** Depth-first search for a choice of a given size. Marks are kept in arrays, for this is asked thousands of times. */
class Attempt {
  private readonly chosen: Uint8Array;
  private readonly excluded: Uint8Array;
  /** The round in which a place was last taken by a cut. */
  private readonly taken: Uint32Array;
  private round = 0;
  private count = 0;
  private readonly places: readonly number[];

  constructor(
    private readonly cover: Cover,
    private readonly budget: { steps: number },
  ) {
    this.chosen = new Uint8Array(cover.size);
    this.excluded = new Uint8Array(cover.size);
    this.taken = new Uint32Array(cover.size);
    this.places = Array.from({ length: cover.size }, (_, at) => at);
    for (const at of cover.fixed) this.choose(at);
  }

  run(left: number): readonly number[] | null {
    if (--this.budget.steps < 0) throw new OutOfSteps();
    if (this.cover.unlike.some((set) => this.hasAll(set))) return null;
    const survey = this.survey(left);
    if (survey.kind === 'hopeless') return null;
    if (survey.kind === 'open') return this.branch(survey.cut, left);
    const chosen = this.places.filter((at) => this.chosen[at]);
    if (!this.cover.refused.some((set) => set.length === this.count && this.hasAll(set))) return chosen;
    if (left === 0) return null;
    const others = this.places.filter((at) => !this.chosen[at]);
    return this.branch(others, left);
  }

  /** Cuts that share nothing ask for a choice each. */
  private survey(left: number): Survey {
    const { chosen, excluded, taken } = this;
    this.round++;
    let narrowest: readonly number[] | null = null;
    let fewest = Infinity;
    let apart = 0;
    for (const cut of this.cover.cuts) {
      let isMet = false;
      let isApart = true;
      let candidates = 0;
      for (const at of cut) {
        if (chosen[at]) {
          isMet = true;
          break;
        }
        if (excluded[at]) continue;
        candidates++;
        if (taken[at] === this.round) isApart = false;
      }
      if (isMet) continue;
      if (candidates === 0) return HOPELESS;
      if (isApart) {
        if (++apart > left) return HOPELESS;
        for (const at of cut) taken[at] = this.round;
      }
      if (candidates < fewest) [narrowest, fewest] = [cut, candidates];
    }
    return narrowest ? { kind: 'open', cut: narrowest } : MET;
  }

  /** Each in turn, those before it left out: no set is looked at twice. */
  private branch(candidates: readonly number[], left: number): readonly number[] | null {
    const tried: number[] = [];
    let found: readonly number[] | null = null;
    for (const at of candidates) {
      if (this.excluded[at]) continue;
      this.choose(at);
      found = this.run(left - 1);
      this.chosen[at] = 0;
      this.count--;
      if (found) break;
      this.excluded[at] = 1;
      tried.push(at);
    }
    for (const at of tried) this.excluded[at] = 0;
    return found;
  }

  private choose(at: number): void {
    if (this.chosen[at]) return;
    this.chosen[at] = 1;
    this.count++;
  }

  private hasAll(set: readonly number[]): boolean {
    return set.every((at) => this.chosen[at]);
  }
}

/** How many of these cuts share nothing, at the least. */
function disjoint({ cuts }: Cover): number {
  const taken = new Set<number>();
  let count = 0;
  for (const cut of cuts) {
    if (cut.some((at) => taken.has(at))) continue;
    for (const at of cut) taken.add(at);
    count++;
  }
  return count;
}

/**
 * The answer to a small question, null for one that is not. Most errors are one or two cells, of which there are
 * dozens of alternatives to ask for; an integer programme takes a hundred times as long for each.
 */
export function smallCover(cover: Cover): Choice | null {
  if (disjoint(cover) > MOST_CHOSEN) return null;
  const budget = { steps: MOST_STEPS };
  const fixed = cover.fixed.length;
  const [least, most] = [cover.atLeast - fixed, (cover.atMost ?? cover.size) - fixed];
  const attempt = new Attempt(cover, budget);
  try {
    for (let size = Math.max(0, least); size <= most; size++) {
      const chosen = attempt.run(size);
      if (chosen) return { kind: 'chosen', chosen };
    }
    return { kind: 'impossible' };
  } catch (error) {
    if (error instanceof OutOfSteps) return null;
    throw error;
  }
}
