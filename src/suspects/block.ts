import { Decimal, ZERO } from '../amount/decimal';
import type { Interval } from '../amount/interval';
import { fromDecimal, type Fraction } from './exact/fraction';
import type { Row } from './exact/simplex';
import { total, weighted, type Cell, type Identity } from './identity';

/** An identity as a bound on the cells that are free to change; all others stay as they are. */
export interface BlockRow extends Row {
  readonly identity: Identity;
  /** The coefficients of the free cells. */
  readonly free: ReadonlyMap<Cell, Decimal>;
  /** What the others come to. */
  readonly rest: Interval;
}

const totals = new WeakMap<Identity, Interval>();

function totalOf(identity: Identity): Interval {
  let sum = totals.get(identity);
  if (!sum) totals.set(identity, (sum = total(identity)));
  return sum;
}

function rowOf(identity: Identity, place: ReadonlyMap<Cell, number>): BlockRow {
  let { value, low, high } = totalOf(identity);
  let slack = ZERO;
  const free = new Map<Cell, Decimal>();
  const coefficients = new Map<number, Fraction>();
  for (const { cell, coefficient } of identity.terms) {
    const at = place.get(cell);
    if (at === undefined || coefficient.isZero()) continue;
    const part = weighted(cell.interval, coefficient);
    [value, low, high] = [value.minus(part.value), low.minus(part.low), high.minus(part.high)];
    slack = slack.plus(cell.half.times(coefficient.abs()));
    free.set(cell, coefficient);
    coefficients.set(at, fromDecimal(coefficient));
  }
  return {
    identity,
    free,
    rest: { value, low, high },
    coefficients,
    lower: identity.relation === '=' ? fromDecimal(high.plus(slack).neg()) : null,
    upper: fromDecimal(slack.minus(low)),
  };
}

/** The bounds on cells that are free to change together. Identities that any of `all` may lift bind nobody. */
export function rowsOf(
  cells: readonly Cell[],
  identities: Iterable<Identity>,
  all: ReadonlySet<Cell>,
): readonly BlockRow[] {
  const place = new Map(cells.map((cell, i) => [cell, i]));
  return [...identities]
    .filter(({ premise }) => !premise.some((cell) => all.has(cell)))
    .map((identity) => rowOf(identity, place));
}
