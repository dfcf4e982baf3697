import { Decimal, ZERO } from '../amount/decimal';
import type { BlockRow } from './block';
import { fromDecimal, isLess, toDecimal, minus } from './exact/fraction';
import { Simplex } from './exact/simplex';
import { holds, total, type Cell } from './identity';

/** New figures for cells that change together. */
export interface Fit {
  readonly values: ReadonlyMap<Cell, Decimal>;
  /** Cells whose figure the equalities leave no choice but for rounding. */
  readonly pinned: ReadonlySet<Cell>;
  /** Pinned cells whose last digit no single figure shows: it comes from a sum of rounded figures. */
  readonly rounded: ReadonlySet<Cell>;
}

/** The figure a row asks of its only open cell, and how many figures it is made of. */
interface Proposal {
  readonly row: BlockRow;
  readonly cell: Cell;
  readonly value: Decimal;
  readonly figures: number;
}

const { ROUND_HALF_UP: HALF_UP, ROUND_FLOOR: FLOOR, ROUND_CEIL: CEIL } = Decimal;

function onGrid(value: Decimal, { step }: Cell, round: typeof HALF_UP | typeof FLOOR | typeof CEIL): Decimal {
  return value.div(step).toDecimalPlaces(0, round).times(step);
}

/** So many last digits below zero are what rounding leaves of nothing. */
const NEARLY_NOTHING = 5;

/** The exact figure first, then what rounding leaves besides it. */
function nearby(value: Decimal, cell: Cell): readonly Decimal[] {
  const isNearlyNothing = value.lt(0) && value.gte(cell.step.times(-NEARLY_NOTHING));
  const rounded = [HALF_UP, FLOOR, CEIL].map((mode) => onGrid(value, cell, mode));
  const near = isNearlyNothing ? [ZERO, ...rounded] : rounded;
  return near.filter((each, i) => near.findIndex((other) => other.eq(each)) === i);
}

const filled = ({ identity, free }: BlockRow): number =>
  identity.terms.filter(({ cell }) => !free.has(cell) && !cell.interval.value.isZero()).length +
  (identity.constant.value.isZero() ? 0 : 1);

function proposalOf(row: BlockRow, chosen: ReadonlyMap<Cell, Decimal>): Proposal | null {
  if (row.identity.relation !== '=') return null;
  const open = [...row.free].filter(([cell]) => !chosen.has(cell));
  const [only] = open;
  if (!only || open.length > 1) return null;
  const [cell, coefficient] = only;
  let sum = row.rest.value;
  let figures = filled(row);
  for (const [other, factor] of row.free) {
    const value = chosen.get(other);
    if (value) sum = sum.plus(value.times(factor));
    if (value?.isZero() === false) figures++;
  }
  return { row, cell, value: sum.neg().div(coefficient), figures };
}

/** How many equalities that rest on no other new figure meet the new one to the last digit. */
const agreeing = (cell: Cell, rows: readonly BlockRow[], chosen: ReadonlyMap<Cell, Decimal>): number =>
  rows.filter(
    ({ identity, free }) =>
      identity.relation === '=' &&
      free.size === 1 &&
      free.has(cell) &&
      total(identity, chosen).value.isZero(),
  ).length;

/** Whether a proposal is a figure that stands somewhere as it is, and not one that was worked out. */
const isShown = (proposal: Proposal | undefined, rounded: ReadonlySet<Cell>): boolean =>
  proposal !== undefined &&
  proposal.figures <= 1 &&
  ![...proposal.row.free.keys()].some((cell) => cell !== proposal.cell && rounded.has(cell));

/** The figure nearest to what stands there. */
function nearest(simplex: Simplex, at: number, cell: Cell): readonly Decimal[] {
  const [low, high] = [simplex.smallest(at), simplex.largest(at)];
  const now = cell.interval.value;
  const [from, to] = [low && toDecimal(low), high && toDecimal(high)];
  if (from && now.lt(from)) return [onGrid(from, cell, CEIL)];
  if (to && now.gt(to)) return [onGrid(to, cell, FLOOR)];
  return nearby(now, cell);
}

/** What the cells of one block may become, that of the plainest table first; null when no figures will do. */
export function fit(cells: readonly Cell[], rows: readonly BlockRow[], simplex: Simplex): Fit | null {
  const equalities = new Simplex(
    cells.length,
    rows.filter(({ identity }) => identity.relation === '='),
  );
  equalities.conflict();
  const pinned = new Set<Cell>();
  const wide = new Set<Cell>();
  for (const [at, cell] of cells.entries()) {
    const [low, high] = [equalities.smallest(at), equalities.largest(at)];
    if (!low || !high) continue;
    pinned.add(cell);
    if (!isLess(minus(high, low), fromDecimal(cell.step))) wide.add(cell);
  }
  const chosen = new Map<Cell, Decimal>();
  const rounded = new Set<Cell>();
  const tried = new Set<BlockRow>();
  while (chosen.size < cells.length) {
    const proposals = rows.flatMap((row) => (tried.has(row) ? [] : (proposalOf(row, chosen) ?? [])));
    const [best] = proposals.sort((a, b) => a.figures - b.figures);
    const cell = best?.cell ?? cells.find((each) => !chosen.has(each));
    if (!cell) return null;
    if (best) tried.add(best.row);
    const at = cells.indexOf(cell);
    const wanted = best ? nearby(best.value, cell) : nearest(simplex, at, cell);
    const value = wanted.find((each) => simplex.fix(at, fromDecimal(each)));
    if (value) chosen.set(cell, value);
    else if (!best) return null;
    if (value && wide.has(cell) && !isShown(best, rounded)) rounded.add(cell);
  }
  for (const cell of rounded) if (agreeing(cell, rows, chosen) > 1) rounded.delete(cell);
  const isChange = cells.every((cell) => cell.mustChange || !chosen.get(cell)?.eq(cell.interval.value));
  const fits = isChange && rows.every(({ identity }) => holds(identity, chosen));
  return fits ? { values: chosen, pinned, rounded } : null;
}

export const EMPTY_FIT: Fit = { values: new Map(), pinned: new Set(), rounded: new Set() };

export const joinFits = (a: Fit, b: Fit): Fit => ({
  values: new Map([...a.values, ...b.values]),
  pinned: new Set([...a.pinned, ...b.pinned]),
  rounded: new Set([...a.rounded, ...b.rounded]),
});
