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
  /** Cells that change in any case. */
  readonly with?: readonly Cell[];
  /** Sets already known, none of which is to come again. */
  readonly unlike?: readonly (readonly Cell[])[];
}

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
    private readonly deadline: () => number,
  ) {
    const own = new Set(violated);
    this.foreign = new Set(system.violated.filter((identity) => !own.has(identity)));
    for (const identity of violated) this.cut(cellsOf(identity));
    for (const cell of new Set(violated.flatMap(cellsOf))) if (cell.mustChange) this.cut([cell]);
  }

  /** The milliseconds left. */
  get left(): number {
    return this.deadline();
  }

  /** Whether changing just these cells will do; null when not, or when another component is touched. */
  async next(wish: Wish): Promise<Found> {
    for (;;) {
      if (this.left <= 0) return { kind: 'late' };
      const choice = smallCover(this.cover(wish)) ?? (await this.ask(wish));
      if (choice.kind === 'late') return { kind: 'late' };
      if (choice.kind === 'impossible') return { kind: 'none' };
      const cells = choice.chosen.flatMap((at) => this.cells[at] ?? []);
      const found = this.try(cells);
      if (found) return found;
    }
  }

  /** Null for a set that will not do; what it teaches is kept. */
  try(cells: readonly Cell[]): Found | null {
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

  private ask(wish: Wish): Promise<Choice> {
    this.prepare();
    return this.solver.choose(this.cover(wish), this.left);
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
      if (this.left <= 0) return;
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

  private cover({ atMost, with: fixed = [], unlike = [] }: Wish): Cover {
    const places = (cells: readonly Cell[]) => cells.map((cell) => this.place(cell));
    return {
      cuts: this.cuts,
      fixed: places(fixed),
      unlike: unlike.map(places),
      refused: this.refused,
      implications: this.implications,
      atMost: atMost ?? null,
      // Last, for asking for a place may have made one.
      size: this.cells.length,
    };
  }
}
