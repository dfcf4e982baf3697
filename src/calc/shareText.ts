import { ZERO, type Decimal } from '../amount/decimal';
import type { Undefined } from './function';
import { asPrinted, percentage, printed } from './wording';

/** One part of a whole, by the name the text gives it. */
export interface NamedFigure {
  readonly name: string;
  readonly value: Decimal;
}

/**
 * 构成表述(名称，金额，合计): “一般公共服务支出（类）790.76万元，占97.61%；…”. Parts that are zero are left out. The
 * whole is the sum of the parts where it is not given; of nothing there is no share.
 */
export const shareText = {
  name: '构成表述',
  apply(parts: readonly NamedFigure[], total: Decimal | null = null, unit = '万元'): string | Undefined {
    const shown = parts
      .map(({ name, value }) => ({ name, value: asPrinted(value) }))
      .filter(({ value }) => !value.isZero());
    const whole = total ? asPrinted(total) : shown.reduce((sum, { value }) => sum.plus(value), ZERO);
    if (whole.isZero()) return { undefined: '合计数为零，没有构成比' };
    return shown
      .map(({ name, value }) => `${name}${printed(value)}${unit}，占${percentage(value.div(whole))}`)
      .join('；');
  },
} as const;
