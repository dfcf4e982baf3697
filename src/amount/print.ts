import type { Decimal } from './decimal';

/** A figure as it is printed: at least `decimals` decimals, more only if the value has them. */
export function print(value: Decimal, decimals = 2): string {
  return value.toFixed(Math.max(decimals, value.decimalPlaces()));
}
