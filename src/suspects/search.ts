import type { Effort } from './effort';
import { examine } from './examine';
import type { Cell, Identity } from './identity';
import { smallCover } from './smallCover';
import type { Choice, Cover, Implication, Solver } from './solver';
import type { System } from './system';
import type { Fit } from './values';

/** A set of cells that, changed, satisfies every failed identity of the component and breaks none. */
export interface Repair {
  readonly cells: readonly Cell[];
  readonly fit: Fit;
  readonly resolves: ReadonlySet<string>;
}

export type Found =
  | { readonly kind: 'repair'; readonly repair: Repair }
  | { readonly kind: 'none' }
  | { readonly kind: 'late' }
  /** A set that might do takes part in a failed identity of another component: they are one. */
  | { readonly kind: 'linked'; readonly to: Identity };

/** What a search may choose besides what the identities demand. */
export interface Wish {
  /** At most so many cells. */
  readonly atMost?: number;
  /** With fewer it is known not to go. */
  readonly atLeast?: number;
  /** Cells that change in any case. */
  readonly with?: readonly Cell[];
  /** Sets already known, none of which is to come again. */
  readonly unlike?: readonly (readonly Cell[])[];
}

/** Times as many cells as the smallest set so far are no way to a small one. */
const FAR_FROM_SMALL = 2;

/** Cells of an identity by which it can be made to hold. */
export const cellsOf = ({ terms, premise }: Identity): readonly Cell[] => [
  ...terms.filter(({ coefficient }) => !coefficient.isZero()).map(({ cell }) => cell),
  ...premise,
];

/** The fewest cells that a component of failed identities asks for, found by hitting sets and exact cuts. */
export class Search {
  private readonly places = new Map<Cell, number>();
  private readonly cells: Cell[] = [];
  /** Of each of these sets at least one cell must change. */
  private readonly cuts: (readonly number[])[] = [];
  /** Sets that turned out not to do for reasons no cut can tell. */
  private readonly refused: (readonly number[])[] = [];
  private readonly implications: Implication[] = [];
  private isPrepared = false;
  /** Failed identities of other components. */
  private readonly foreign: ReadonlySet<Identity>;

  constructor(
    private readonly system: System,
    readonly violated: readonly Identity[],
    private readonly solver: Solver,
    private readonly effort: Effort,
  ) {
    const own = new Set(violated);
    this.foreign = new Set(system.violated.filter((identity) => !own.has(identity)));
    for (const identity of violated) this.cut(cellsOf(identity));
    for (const cell of new Set(violated.flatMap(cellsOf))) if (cell.mustChange) this.cut([cell]);
  }

  /** Whether nothing more is to be looked for. */
  get isOver(): boolean {
    return this.effort.isSpent;
  }

  /** Whether changing just these cells will do; null when not, or when another component is touched. */
  async next(wish: Wish): Promise<Found> {
    let { atLeast = 0 } = wish;
    for (;;) {
      if (this.isOver) return { kind: 'late' };
      const narrowed = { ...wish, atLeast };
      const byHand = smallCover(this.cover(narrowed));
      const choice = byHand ?? (await this.ask(narrowed));
      if (choice.kind === 'late') return { kind: 'late' };
      if (choice.kind === 'impossible') return { kind: 'none' };
      // What will not do leads to more demands, never to fewer.
      atLeast = choice.chosen.length;
      const cells = choice.chosen.flatMap((at) => this.cells[at] ?? []);
      const found = this.try(cells);
      if (found) return found;
      if (!byHand) this.explore(cells);
    }
  }

  /** Null for a set that will not do; what it teaches is kept. */
  try(cells: readonly Cell[]): Found | null {
    this.effort.look(cells.length);
    const outside = cells
      .flatMap((cell) => this.system.touching(cell))
      .find((identity) => this.foreign.has(identity));
    if (outside) return { kind: 'linked', to: outside };
    const examined = examine(cells, this.system);
    if (examined.kind === 'cut') {
      for (const cut of examined.cuts) this.cut(cut);
      return null;
    }
    const verdict = examined.kind === 'fits' ? this.system.judge(examined.fit.values) : null;
    if (examined.kind === 'fits' && verdict && this.accepts(verdict.resolves) && !verdict.breaks)
      return { kind: 'repair', repair: { cells, fit: examined.fit, resolves: verdict.resolves } };
    this.refused.push(cells.map((cell) => this.place(cell)));
    return null;
  }

  /**
   * What a set that will not do lacks is added to it, and so on until nothing contradicts or it is far from small:
   * each time new cuts are learnt, without asking an integer programme for every one of them.
   */
  private explore(cells: readonly Cell[]): void {
    const set = new Set(cells);
    while (set.size <= FAR_FROM_SMALL * cells.length && !this.isOver) {
      this.effort.look(set.size);
      const examined = examine([...set], this.system);
      if (examined.kind !== 'cut') return;
      for (const cut of examined.cuts) this.cut(cut);
      // An empty cut no set can meet.
      if (examined.cuts.some((cut) => cut.length === 0)) return;
      for (const cut of examined.cuts) set.add(this.mostAskedFor(cut));
    }
  }

  /** The cell of a cut that most cuts contain. */
  private mostAskedFor(cut: readonly Cell[]): Cell {
    const asking = (cell: Cell) => {
      const at = this.place(cell);
      return this.cuts.filter((each) => each.includes(at)).length;
    };
    return cut.reduce((most, cell) => (asking(cell) > asking(most) ? cell : most));
  }

  private async ask(wish: Wish): Promise<Choice> {
    this.prepare();
    const { choice, iterations } = await this.solver.choose(this.cover(wish), this.effort.milliseconds);
    this.effort.ask(iterations);
    return choice;
  }

  /**
   * Looks at every cell by itself, once: one that cannot make its failed identities agree needs a second cell in one
   * of them. Without this an integer programme tries the crossings of rows and columns one after the other.
   */
  private prepare(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    const failed = new Map(this.violated.map((identity, cut) => [identity, cut]));
    for (const cell of new Set(this.violated.flatMap(cellsOf))) {
      const examined = examine([cell], this.system);
      if (examined.kind !== 'cut') continue;
      for (const identities of examined.conflicts) {
        const others = identities.filter((identity) => !failed.has(identity)).flatMap(cellsOf);
        this.implications.push({
          one: this.place(cell),
          secondIn: identities.flatMap((identity) => failed.get(identity) ?? []),
          others: [...new Set(others)].filter((each) => each !== cell).map((each) => this.place(each)),
        });
      }
    }
  }

  private accepts(resolves: ReadonlySet<string>): boolean {
    return this.violated.every(({ id }) => resolves.has(id));
  }

  private cut(cells: readonly Cell[]): void {
    this.cuts.push(cells.map((cell) => this.place(cell)));
  }

  private place(cell: Cell): number {
    const known = this.places.get(cell);
    if (known !== undefined) return known;
    this.places.set(cell, this.cells.length);
    this.cells.push(cell);
    return this.cells.length - 1;
  }

  private cover({ atMost, atLeast = 0, with: fixed = [], unlike = [] }: Wish): Cover {
    const places = (cells: readonly Cell[]) => cells.map((cell) => this.place(cell));
    return {
      cuts: this.cuts,
      fixed: places(fixed),
      unlike: unlike.map(places),
      refused: this.refused,
      implications: this.implications,
      atLeast,
      atMost: atMost ?? null,
      // Last, for asking for a place may have made one.
      size: this.cells.length,
    };
  }
}
