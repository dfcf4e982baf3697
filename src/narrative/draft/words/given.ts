import { exactly } from '../../../amount/interval';
import { number, text, type Trace, type Value } from '../../../formula/value';
import type { GivenFact } from '../../supplement/supplement';

/** The value of a row of 补充资料, whose cell is added to what the formula has looked at. */
export function valueOf({ label, value, shown, ref }: GivenFact, trace: Trace): Value {
  trace.places.push({ tableId: null, ref, row: label, column: '', shown });
  return typeof value === 'string' ? text(value.replace(/[。；，\s]+$/, '')) : number(exactly(value));
}
