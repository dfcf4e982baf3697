import type { Decimal } from '../../amount/decimal';
import { SLIPS } from '../messages';
import { digitSlip } from './digits';

/** Ten thousand: the figures come in 元, the tables are in 万元. */
const WAN = 10_000;

/** More places are no slip of a finger. */
const MOST_PLACES = 3;

function isShifted(from: Decimal, to: Decimal, decimals: number): boolean {
  for (let places = 1; places <= MOST_PLACES; places++) {
    const factor = 10 ** places;
    if (from.eq(to.times(factor)) || from.eq(to.div(factor).toDecimalPlaces(decimals))) return true;
  }
  return false;
}

/** The digits as they may have been typed: 12.10 also as 12.1, 12.00 as 12. */
function spellings(value: Decimal, decimals: number): readonly string[] {
  return [...new Set([value.toFixed(decimals), value.toFixed()])];
}

/** A plain typing error that turns `to` into `from`, both as their table prints them; null when none does. */
export function typingSlip(from: Decimal, to: Decimal, decimals: number): string | null {
  if (from.eq(to.neg())) return SLIPS.sign;
  if (from.isZero() || to.isZero()) return null;
  if (isShifted(from, to, decimals)) return SLIPS.point;
  if (from.div(WAN).toDecimalPlaces(decimals).eq(to)) return SLIPS.yuan;
  for (const wrong of spellings(from, decimals)) {
    for (const right of spellings(to, decimals)) {
      const slip = digitSlip(wrong, right);
      if (slip !== null) return slip;
    }
  }
  return null;
}
