import { Decimal } from '../amount/decimal';
import { add, exactly, isExact, negate, scale, type Interval } from '../amount/interval';

/** A figure that may be wrong, as the search sees it; accounts and published examples both come down to this. */
export interface Cell {
  readonly id: string;
  /** What the figure as it stands may stand for; a blank is an exact zero. */
  readonly interval: Interval;
  /** A new figure is a multiple of this: the last printed unit, 0.01 for two decimals. */
  readonly step: Decimal;
  /** Half of it where a printed figure is rounded; zero where it is exact. */
  readonly half: Decimal;
  /** Holds no figure at all (text, an error value): it must change whatever the others do. */
  readonly mustChange: boolean;
}

export interface Term {
  readonly cell: Cell;
  readonly coefficient: Decimal;
}

/** Σ coefficient · cell + constant = 0, or ≤ 0, within rounding. */
export interface Identity {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly constant: Interval;
  readonly relation: '=' | '≤';
  /** Cells that decide whether this holds at all (没有其他收入…): a change of one of them may lift it. */
  readonly premise: readonly Cell[];
}

/** The new figure of a cell. A new zero is exact, as a printed one is. */
export function changedInterval({ half }: Cell, value: Decimal): Interval {
  return value.isZero() ? exactly(value) : { value, low: value.minus(half), high: value.plus(half) };
}

export type Values = ReadonlyMap<Cell, Decimal>;

const NO_CHANGE: Values = new Map();

const ONE = new Decimal(1);
const MINUS_ONE = new Decimal(-1);

/** A figure in its identity; most are added or taken away as they are. */
export function weighted(interval: Interval, coefficient: Decimal): Interval {
  if (coefficient.eq(ONE)) return interval;
  return coefficient.eq(MINUS_ONE) ? negate(interval) : scale(interval, coefficient);
}

/** The left side, with some cells changed. */
export function total({ terms, constant }: Identity, values: Values = NO_CHANGE): Interval {
  let sum = constant;
  for (const { cell, coefficient } of terms) {
    const value = values.get(cell);
    const interval = value === undefined ? cell.interval : changedInterval(cell, value);
    sum = add(sum, weighted(interval, coefficient));
  }
  return sum;
}

/** Holds exactly or within rounding (尾差). */
export function holds(identity: Identity, values?: Values): boolean {
  const { low, high } = total(identity, values);
  return low.lte(0) && (identity.relation === '≤' || high.gte(0));
}

/** Zero, blank or stored beyond what is printed: a change would make it a rounded figure. */
export const isKnownExactly = ({ interval, half }: Cell): boolean => isExact(interval) && !half.isZero();
