import type { Decimal } from '../amount/decimal';
import { unitFactor } from '../amount/unit';

const WAN_PER_YUAN = unitFactor('元', '万元');

/** 元转万元(金额，小数位): yuan as 万元, rounded half away from zero. */
export const toWan = {
  name: '元转万元',
  apply(yuan: Decimal, places: number): Decimal {
    return yuan.times(WAN_PER_YUAN).toDecimalPlaces(places);
  },
} as const;
