import type { Interval } from '../../../amount/interval';
import { NO_CELLS } from '../judgement';
import { statedInterval, type Quantity } from '../reading/quantity';
import type { Located } from '../reading/section';
import type { Statement } from '../reading/statement';
import type { Placed } from './completeness';

/** A statement with the paragraph it stands in. */
export interface Stated {
  readonly located: Located;
  readonly statement: Statement;
}

export const interval = ({ statement }: Stated): Interval => statedInterval(statement.quantity);

/** What became of a figure that only the text itself can contradict. */
export function sumClaim(
  { located, statement: { quantity } }: Stated,
  verdict: 'ok' | 'rounding' | 'wrong',
  expected: string,
  message: string,
): Placed {
  return {
    located,
    judgement: {
      start: quantity.start,
      end: quantity.end,
      kind: 'sum',
      stated: quantity.text,
      expected,
      verdict,
      message,
      cells: NO_CELLS,
    },
  };
}

/** A figure that is no error, but to be looked at. */
export const doubtful = (located: Located, quantity: Quantity, message: string): Placed => ({
  located,
  judgement: {
    start: quantity.start,
    end: quantity.end,
    kind: 'amount',
    stated: quantity.text,
    expected: null,
    verdict: 'uncheckable',
    message,
    cells: NO_CELLS,
  },
});
