import { compare } from '../../../amount/compare';
import type { ReadParagraph } from '../reading/frames';
import { statedInterval, type Quantity } from '../reading/quantity';
import type { Placed } from './completeness';
import { sumClaim } from './statedSum';

/** Figures no table has, stated twice: the second against the first. */
export function repeated(read: readonly ReadParagraph[]): readonly Placed[] {
  const first = new Map<string, Quantity>();
  const claims: Placed[] = [];
  for (const { located, frames } of read) {
    for (const { subject, statements } of frames) {
      const statement = statements.actual;
      if (!statement || subject.name === '' || subject.actual.length > 0) continue;
      const earlier = first.get(subject.name);
      if (!earlier) first.set(subject.name, statement.quantity);
      else if (compare(statedInterval(statement.quantity), '=', statedInterval(earlier)) === 'unequal') {
        claims.push(
          sumClaim({ located, statement }, 'wrong', earlier.text, `前面写的是${earlier.text}，前后不一致`),
        );
      }
    }
  }
  return claims;
}
