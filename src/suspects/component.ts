import type { Effort } from './effort';
import type { Cell, Identity } from './identity';
import { linked } from './linked';
import { cellsOf, Search, type Found, type Repair } from './search';
import type { Solver } from './solver';
import type { System } from './system';

/** What was found out about failed identities that belong together. */
export type ComponentResult =
  | { readonly kind: 'located'; readonly located: Located }
  /** Not within the steps allowed (late), or no change of figures does (none). */
  | { readonly kind: 'late' | 'none' }
  | { readonly kind: 'linked'; readonly to: Identity };

export interface Located {
  readonly violated: readonly Identity[];
  /** Cells in every smallest repair, with the same pinned figure in all of them. */
  readonly certain: ReadonlySet<Cell>;
  /** The smallest repairs that are known, none preferred. */
  readonly repairs: readonly Repair[];
  /** Whether these are all. */
  readonly isComplete: boolean;
}

/** More alternatives than anybody reads are not looked for. */
const MOST_REPAIRS = 60;

/** Identities that fail, each component by itself: those that share a figure. */
export const componentsOf = (violated: readonly Identity[]): readonly (readonly Identity[])[] =>
  linked(violated, ({ terms }) => terms.map(({ cell }) => cell));

/** Cells that all the failed identities have in common. */
function common(violated: readonly Identity[]): readonly Cell[] {
  const [first, ...others] = violated.map((identity) => new Set(cellsOf(identity)));
  const must = [...(first ?? [])].filter((cell) => others.every((cells) => cells.has(cell)));
  const required = new Set(violated.flatMap(cellsOf).filter(({ mustChange }) => mustChange));
  return required.size > 1 ? [] : must.filter((cell) => required.size === 0 || required.has(cell));
}

interface Enumeration {
  readonly repairs: readonly Repair[];
  readonly isComplete: boolean;
}

/** One cell by itself: looked at one by one, no solver needed. */
function singles(search: Search): Enumeration | Found {
  const repairs: Repair[] = [];
  for (const cell of common(search.violated)) {
    if (search.isOver || repairs.length >= MOST_REPAIRS) return { repairs, isComplete: false };
    const found = search.try([cell]);
    if (found?.kind === 'linked') return found;
    if (found?.kind === 'repair') repairs.push(found.repair);
  }
  return { repairs, isComplete: true };
}

/** Repairs like one that is known, with other cells in place of some of its own. */
async function alternatives(
  search: Search,
  first: Repair,
  part: readonly Cell[],
  known: readonly Repair[],
): Promise<Enumeration | Found> {
  const fixed = first.cells.filter((cell) => !part.includes(cell));
  const size = first.cells.length;
  const repairs: Repair[] = [];
  for (;;) {
    if (repairs.length >= MOST_REPAIRS) return { repairs, isComplete: false };
    const unlike = [...known, ...repairs].map(({ cells }) => cells);
    const found = await search.next({ atLeast: size, atMost: size, with: fixed, unlike });
    if (found.kind === 'linked') return found;
    if (found.kind !== 'repair') return { repairs, isComplete: found.kind === 'none' };
    repairs.push(found.repair);
  }
}

const isFound = (result: Enumeration | Found): result is Found => 'kind' in result;

/** Cells that no repair as small can do without. */
async function essentials(
  search: Search,
  first: Repair,
): Promise<{ essential: readonly Cell[]; others: readonly Repair[] } | Found> {
  const size = first.cells.length;
  let essential = first.cells;
  const others: Repair[] = [];
  // Again and again: does a repair as small do without one of those that all so far have in common?
  while (essential.length > 0) {
    const found = await search.next({ atLeast: size, atMost: size, unlike: [essential] });
    if (found.kind === 'linked') return found;
    if (found.kind === 'none') break;
    // Without an answer nothing is said to be certain.
    if (found.kind === 'late') return { essential: [], others };
    others.push(found.repair);
    essential = essential.filter((cell) => found.repair.cells.includes(cell));
  }
  return { essential, others };
}

async function several(search: Search, system: System): Promise<Enumeration | Found> {
  const start = await search.next({});
  if (start.kind !== 'repair') return start;
  const first = start.repair;
  const known = await essentials(search, first);
  if ('kind' in known) return known;
  const open = first.cells.filter((cell) => !known.essential.includes(cell));
  const parts = linked(open, (cell) => system.touching(cell));
  let repairs: readonly Repair[] = [first, ...known.others];
  let isComplete = !search.isOver;
  for (const part of parts) {
    const more = await alternatives(search, first, part, repairs);
    if (isFound(more)) return more;
    repairs = [...repairs, ...more.repairs];
    isComplete &&= more.isComplete;
  }
  return { repairs, isComplete };
}

/** In all repairs, always with the same figure, and that figure pinned by equalities. */
function certainCells({ repairs, isComplete }: Enumeration): ReadonlySet<Cell> {
  const [first, ...others] = repairs;
  if (!first || !isComplete) return new Set();
  return new Set(
    first.cells.filter((cell) => {
      const value = first.fit.values.get(cell);
      return repairs.every(({ fit }) => fit.pinned.has(cell)) && value !== undefined
        ? others.every(({ fit }) => fit.values.get(cell)?.eq(value) === true)
        : false;
    }),
  );
}

/** The smallest repairs of a component, and what about them is certain. */
export async function locateComponent(
  system: System,
  violated: readonly Identity[],
  solver: Solver,
  effort: Effort,
): Promise<ComponentResult> {
  const search = new Search(system, violated, solver, effort);
  const alone = singles(search);
  if (isFound(alone)) return alone.kind === 'linked' ? alone : { kind: 'none' };
  const result = alone.repairs.length > 0 || !alone.isComplete ? alone : await several(search, system);
  if (isFound(result)) return result.kind === 'repair' ? { kind: 'none' } : result;
  if (result.repairs.length === 0) return { kind: result.isComplete ? 'none' : 'late' };
  const certain = certainCells(result);
  return { kind: 'located', located: { violated, certain, ...result } };
}
