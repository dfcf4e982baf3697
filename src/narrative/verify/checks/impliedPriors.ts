import { compare } from '../../../amount/compare';
import type { Interval } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Placed } from './completeness';
import type { ReadParagraph } from '../reading/frames';
import { impliedPrior } from './judgeGrowth';
import { NO_CELLS } from '../judgement';
import { otherPrior } from '../messages';

/** Last year's figure as two places of the text imply it by this year's and the change. */
export function impliedPriors(read: readonly ReadParagraph[]): readonly Placed[] {
  const first = new Map<string, Interval>();
  const claims: Placed[] = [];
  const text = ({ value }: Interval): string => `${print(value.toDecimalPlaces(6))}万元`;
  for (const { located, frames } of read) {
    for (const frame of frames) {
      const implied = impliedPrior(frame);
      const quantity = frame.statements.change?.quantity;
      const { name } = frame.subject;
      if (!implied || !quantity || name === '') continue;
      const earlier = first.get(name);
      if (!earlier) first.set(name, implied);
      else if (compare(implied, '=', earlier) === 'unequal') {
        claims.push({
          located,
          judgement: {
            start: quantity.start,
            end: quantity.end,
            kind: 'amount',
            stated: quantity.text,
            expected: null,
            verdict: 'wrong',
            message: otherPrior(text(implied), text(earlier)),
            cells: NO_CELLS,
          },
        });
      }
    }
  }
  return claims;
}
