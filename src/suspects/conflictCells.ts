import { Decimal, ZERO } from '../amount/decimal';
import type { BlockRow } from './block';
import { toDecimal } from './exact/fraction';
import type { Conflict } from './exact/simplex';
import { isKnownExactly, type Cell } from './identity';

/**
 * Of cells that cannot be changed so that all rows hold, the others of which at least one must change as well:
 * those left in the combination of rows in which the free ones cancel out, those that a change would make
 * rounded, and those that may lift one of the identities. It holds for every set of cells, so it is a cut.
 */
export function conflictCells(conflict: Conflict, rows: readonly BlockRow[]): readonly Cell[] {
  const net = new Map<Cell, Decimal>();
  const cells = new Set<Cell>();
  for (const [at, factor] of conflict) {
    const row = rows[at];
    if (!row) continue;
    const weight = toDecimal(factor);
    for (const { cell, coefficient } of row.identity.terms) {
      if (row.free.has(cell)) continue;
      net.set(cell, (net.get(cell) ?? ZERO).plus(coefficient.times(weight)));
      if (isKnownExactly(cell)) cells.add(cell);
    }
    for (const cell of row.identity.premise) cells.add(cell);
  }
  for (const [cell, sum] of net) if (!sum.isZero()) cells.add(cell);
  return [...cells];
}
