import type { Place } from '../accounts/trialAccounts';
import type { Cell, Values } from '../identity';
import { SLIPS } from '../messages';

/** Two cells one off may be chance; three are a column pasted one cell off. */
const FEWEST = 3;

/**
 * A run of figures of one column that moved one row up or down: each cell holds what the next one should. Null when
 * the changed cells are no such run.
 */
export function shiftedRun(places: readonly Place[], values: Values): string | null {
  const [first] = places;
  if (!first || places.length < FEWEST) return null;
  const { table, row, figure } = first;
  const column = row.figures.indexOf(figure);
  const isOneColumn = places.every(
    (place) => place.table === table && place.row.figures[column] === place.figure,
  );
  if (!isOneColumn) return null;
  const right = (cell: Cell) => values.get(cell) ?? cell.interval.value;
  const cells = places
    .map((place) => ({ at: table.rows.indexOf(place.row), cell: place.figure.cell }))
    .sort((a, b) => a.at - b.at);
  const pairs = cells.slice(1).flatMap((below, i) => {
    const above = cells[i];
    return above ? [{ above: above.cell, below: below.cell }] : [];
  });
  const fits = (count: number) => count >= pairs.length - 1 && count >= FEWEST - 1;
  if (fits(pairs.filter(({ above, below }) => below.interval.value.eq(right(above))).length))
    return SLIPS.shiftedDown;
  return fits(pairs.filter(({ above, below }) => above.interval.value.eq(right(below))).length)
    ? SLIPS.shiftedUp
    : null;
}
