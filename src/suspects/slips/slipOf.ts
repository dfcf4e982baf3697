import type { Decimal } from '../../amount/decimal';
import type { Place } from '../accounts/trialAccounts';
import { SLIPS } from '../messages';
import COSTS from './costs.json';
import { neighbourSlip } from './neighbour';
import type { Slip } from './slip';
import { typingSlip } from './typing';

/** A figure that others add up to: by its row's name, by its column, or by codes below its own. */
function isTotal({ table, row, column }: Place): boolean {
  if (row.isTotal || /合计|总计|小计/.test(row.key + column.key)) return true;
  if (column.role === 'total' && table.columns.some(({ role }) => role === 'part')) return true;
  const { code } = row;
  return code !== null && table.rows.some((other) => other !== row && other.code?.startsWith(code) === true);
}

function plainSlip(place: Place, to: Decimal): Slip {
  const { figure } = place;
  const { reading } = figure.original;
  const from = figure.cell.interval.value;
  if (reading.kind === 'text' || reading.kind === 'error') return { reason: SLIPS.text, cost: COSTS.text };
  if (to.isZero()) return { reason: SLIPS.surplus, cost: COSTS.surplus };
  if (reading.kind === 'blank' || from.isZero()) {
    return isTotal(place)
      ? { reason: SLIPS.blankTotal, cost: COSTS.blankTotal }
      : { reason: SLIPS.blank, cost: COSTS.blank };
  }
  const typed = typingSlip(figure.inOwnUnit(from), figure.inOwnUnit(to), figure.decimals);
  if (typed !== null) return { reason: typed, cost: COSTS.typing };
  const neighbour = neighbourSlip(place);
  if (neighbour !== null) return { reason: neighbour, cost: COSTS.neighbour };
  return isTotal(place)
    ? { reason: SLIPS.total, cost: COSTS.total }
    : { reason: SLIPS.detail, cost: COSTS.detail };
}

/** How the figure that stands there may have come from the right one. */
export function slipOf(place: Place, to: Decimal): Slip {
  const slip = plainSlip(place, to);
  const from = place.figure.cell.interval.value;
  // Hardly any figure of final accounts is below zero.
  const isNegative = to.isNegative() && !to.isZero() && !from.isNegative();
  return isNegative ? { ...slip, cost: slip.cost + COSTS.negative } : slip;
}
