import type { Decimal } from '../amount/decimal';
import { asPrinted, percentage, printed } from './wording';

/**
 * 增减表述(本年，上年，单位): “增加346.02万元，增长74.55%”, “减少…，下降…”, “持平”; “上年无此项支出” on a zero
 * base, for there is no rate. Follows the figures as they are printed, with two decimals. A negative base
 * keeps the direction of the amounts: the rate is (current − prior) ÷ |prior|.
 */
export const changeText = {
  name: '增减表述',
  apply(current: Decimal, prior: Decimal, unit = '万元'): string {
    const [now, before] = [asPrinted(current), asPrinted(prior)];
    const change = now.minus(before);
    if (change.isZero()) return '持平';
    if (before.isZero()) return '上年无此项支出';
    const [amount, rate] = [`${printed(change.abs())}${unit}`, percentage(change.div(before).abs())];
    return change.gt(0) ? `增加${amount}，增长${rate}` : `减少${amount}，下降${rate}`;
  },
} as const;
