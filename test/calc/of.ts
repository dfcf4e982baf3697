import type { Interval } from '../../src/amount/interval';
import { isUndefined, type Undefined } from '../../src/calc/function';
import { shown } from '../amount/figures';

/** A result in short: its interval, or why there is none. */
export const outcome = (result: Interval | Undefined): string =>
  isUndefined(result) ? result.undefined : shown(result);

/** The figure of a result; null where there is none. */
export const valueOf = (result: Interval | Undefined): string | null =>
  isUndefined(result) ? null : result.value.toString();
