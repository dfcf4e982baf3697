import type { Decimal } from '../amount/decimal';
import { sum } from '../amount/interval';
import { printedTo, verdict } from './agreement';

/**
 * 合计核对(合计，明细，小数位): “一致”, “尾差0.01” or “不符，差0.11”. Every figure stands for all that rounds to
 * it at `places` decimals; the total agrees within rounding when such values can add up to it.
 */
export const footing = {
  name: '合计核对',
  apply(total: Decimal, details: readonly Decimal[], places: number): string {
    const parts = sum(details.map((detail) => printedTo(detail, places)));
    return verdict(printedTo(total, places), parts, places);
  },
} as const;
