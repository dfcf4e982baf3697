import {
  isLess,
  isZero,
  minus,
  negated,
  ONE,
  over,
  plus,
  signOf,
  times,
  ZERO,
  type Fraction,
} from './fraction';

/** lower ≤ Σ coefficient · unknown ≤ upper; null where there is no bound. */
export interface Row {
  readonly coefficients: ReadonlyMap<number, Fraction>;
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
}

/** Rows that contradict each other: the unknowns cancel out of their combination. */
export type Conflict = ReadonlyMap<number, Fraction>;

/**
 * Exact feasibility and ranges of a few unknowns under two-sided rows: the simplex of Dutertre and de Moura
 * (2006), with Bland's rule, which ends and which names the rows that contradict each other.
 */
export class Simplex {
  /** Each basic variable as a sum over the others. Unknowns come first, then one variable for each row. */
  private readonly tableau = new Map<number, Map<number, Fraction>>();
  private readonly values: Fraction[];
  private readonly lower: (Fraction | null)[];
  private readonly upper: (Fraction | null)[];

  constructor(
    private readonly unknowns: number,
    rows: readonly Row[],
  ) {
    const none = Array<null>(unknowns).fill(null);
    this.values = Array<Fraction>(unknowns + rows.length).fill(ZERO);
    this.lower = [...none, ...rows.map(({ lower }) => lower)];
    this.upper = [...none, ...rows.map(({ upper }) => upper)];
    for (const [i, { coefficients }] of rows.entries())
      this.tableau.set(unknowns + i, new Map([...coefficients].filter(([, value]) => !isZero(value))));
  }

  /** Null when all rows can hold together. */
  conflict(): Conflict | null {
    for (;;) {
      const broken = this.firstBroken();
      if (broken === null) return null;
      const isLow = this.isBelow(broken);
      const row = this.rowOf(broken);
      const entering = this.firstThat(row, (j, factor) => this.canMove(j, isLow === signOf(factor) > 0));
      if (entering === null) return this.explain(broken, row);
      this.pivot(broken, entering);
      this.moveTo(broken, (isLow ? this.lower[broken] : this.upper[broken]) ?? ZERO);
    }
  }

  /** The largest an unknown can be, null when nothing bounds it; the rows must be able to hold together. */
  largest(unknown: number): Fraction | null {
    return this.extreme(unknown, true);
  }

  smallest(unknown: number): Fraction | null {
    return this.extreme(unknown, false);
  }

  /** Fixes an unknown; false, and as before, when the rows cannot hold with it. */
  fix(unknown: number, value: Fraction): boolean {
    const before = [this.lower[unknown] ?? null, this.upper[unknown] ?? null] as const;
    [this.lower[unknown], this.upper[unknown]] = [value, value];
    if (!this.tableau.has(unknown)) this.moveTo(unknown, value);
    if (this.conflict() === null) return true;
    [this.lower[unknown], this.upper[unknown]] = before;
    this.conflict();
    return false;
  }

  private extreme(unknown: number, up: boolean): Fraction | null {
    for (;;) {
      const row = this.tableau.get(unknown);
      const entering = row
        ? this.firstThat(row, (j, factor) => this.canMove(j, up === signOf(factor) > 0))
        : this.canMove(unknown, up)
          ? unknown
          : null;
      if (entering === null) return this.valueOf(unknown);
      const isUp = row ? up === signOf(row.get(entering) ?? ONE) > 0 : up;
      if (!this.advance(entering, isUp, unknown)) return null;
    }
  }

  /** Moves a variable as far as the others let it; false when nothing stops it. */
  private advance(entering: number, isUp: boolean, goal: number): boolean {
    const own = isUp ? this.upper[entering] : this.lower[entering];
    let step: Fraction | null = own ? this.distance(entering, own) : null;
    let leaving: number | null = null;
    for (const basic of [...this.tableau.keys()].sort((a, b) => a - b)) {
      const factor = this.rowOf(basic).get(entering);
      if (!factor) continue;
      const bound = isUp === signOf(factor) > 0 ? this.upper[basic] : this.lower[basic];
      if (!bound || basic === goal) continue;
      const room = over(this.distance(basic, bound), {
        n: factor.n < 0n ? -factor.n : factor.n,
        d: factor.d,
      });
      if (step === null || isLess(room, step)) [step, leaving] = [room, basic];
    }
    if (step === null) return false;
    this.moveTo(entering, plus(this.valueOf(entering), isUp ? step : negated(step)));
    if (leaving !== null) this.pivot(leaving, entering);
    return true;
  }

  private distance(variable: number, bound: Fraction): Fraction {
    const apart = minus(bound, this.valueOf(variable));
    return apart.n < 0n ? negated(apart) : apart;
  }

  private valueOf(variable: number): Fraction {
    return this.values[variable] ?? ZERO;
  }

  private rowOf(basic: number): Map<number, Fraction> {
    return this.tableau.get(basic) ?? new Map<number, Fraction>();
  }

  private isBelow(variable: number): boolean {
    const bound = this.lower[variable];
    return !!bound && isLess(this.valueOf(variable), bound);
  }

  private isAbove(variable: number): boolean {
    const bound = this.upper[variable];
    return !!bound && isLess(bound, this.valueOf(variable));
  }

  private firstBroken(): number | null {
    let first: number | null = null;
    for (const basic of this.tableau.keys()) {
      if ((first === null || basic < first) && (this.isBelow(basic) || this.isAbove(basic))) first = basic;
    }
    return first;
  }

  private firstThat(
    row: ReadonlyMap<number, Fraction>,
    accept: (variable: number, factor: Fraction) => boolean,
  ): number | null {
    let first: number | null = null;
    for (const [j, factor] of row) if ((first === null || j < first) && accept(j, factor)) first = j;
    return first;
  }

  private canMove(variable: number, up: boolean): boolean {
    const bound = up ? this.upper[variable] : this.lower[variable];
    if (!bound) return true;
    return up ? isLess(this.valueOf(variable), bound) : isLess(bound, this.valueOf(variable));
  }

  private explain(broken: number, row: ReadonlyMap<number, Fraction>): Conflict {
    const parts = new Map<number, Fraction>([[broken, ONE]]);
    for (const [j, factor] of row) parts.set(j, negated(factor));
    // A fixed unknown explains by itself; it is no row.
    return new Map([...parts].filter(([j]) => j >= this.unknowns).map(([j, f]) => [j - this.unknowns, f]));
  }

  /** Moves a variable that is not basic, and with it all that are. */
  private moveTo(variable: number, value: Fraction): void {
    const change = minus(value, this.valueOf(variable));
    if (isZero(change)) return;
    this.values[variable] = value;
    for (const [basic, row] of this.tableau) {
      const factor = row.get(variable);
      if (factor) this.values[basic] = plus(this.valueOf(basic), times(factor, change));
    }
  }

  private pivot(leaving: number, entering: number): void {
    const row = this.rowOf(leaving);
    const factor = row.get(entering) ?? ONE;
    this.tableau.delete(leaving);
    const solved = new Map<number, Fraction>([[leaving, over(ONE, factor)]]);
    for (const [j, each] of row) if (j !== entering) solved.set(j, negated(over(each, factor)));
    for (const other of this.tableau.values()) {
      const share = other.get(entering);
      if (!share) continue;
      other.delete(entering);
      for (const [j, each] of solved) {
        const sum = plus(other.get(j) ?? ZERO, times(share, each));
        if (isZero(sum)) other.delete(j);
        else other.set(j, sum);
      }
    }
    this.tableau.set(entering, solved);
  }
}
