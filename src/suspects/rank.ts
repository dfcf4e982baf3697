import type { AccountsSystem } from './accounts/accountsSystem';
import type { Place } from './accounts/trialAccounts';
import type { Cell } from './identity';
import type { Repair } from './search';
import { shiftedRun } from './slips/shifted';
import COSTS from './slips/costs.json';
import type { Slip } from './slips/slip';
import { slipOf } from './slips/slipOf';

/** A repair with how each of its cells may have gone wrong. */
export interface Explained {
  readonly repair: Repair;
  readonly slips: ReadonlyMap<Cell, Slip>;
  readonly cost: number;
}

/** The same figure wrong in several tables by the same slip is one cause. */
function costOf(places: readonly Place[], slips: ReadonlyMap<Cell, Slip>, repair: Repair): number {
  const causes = new Map<string, number>();
  for (const { figure } of places) {
    const slip = slips.get(figure.cell);
    const to = repair.fit.values.get(figure.cell)?.toString() ?? '';
    if (slip) causes.set(`${figure.original.shown} ${to} ${slip.reason}`, slip.cost);
  }
  return [...causes.values()].reduce((sum, cost) => sum + cost, 0);
}

export function explain(repair: Repair, system: AccountsSystem): Explained {
  const places = repair.cells.flatMap((cell) => system.placeOf(cell) ?? []);
  const run = shiftedRun(places, repair.fit.values);
  const slips = new Map(
    places.flatMap((place): readonly (readonly [Cell, Slip])[] => {
      const { cell } = place.figure;
      const value = repair.fit.values.get(cell);
      if (!value) return [];
      return [[cell, run === null ? slipOf(place, value) : { reason: run, cost: 0 }]];
    }),
  );
  const cost = run === null ? costOf(places, slips, repair) : COSTS.shiftedRun;
  return { repair, slips, cost };
}

/** The likeliest first. */
export const ranked = (repairs: readonly Repair[], system: AccountsSystem): readonly Explained[] =>
  repairs.map((repair) => explain(repair, system)).sort((a, b) => a.cost - b.cost);
