import { Decimal } from '../../../amount/decimal';
import { scale } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { money, NO_CELLS, type Judgement } from '../judgement';
import * as say from '../messages';
import type { AverageKind } from '../reading/averages';
import type { ReadParagraph } from '../reading/frames';
import { scan, type Quantity } from '../reading/quantity';
import type { Average } from '../reading/statement';
import type { Placed } from './completeness';
import { matchPercent } from './ratio';

const ONE = new Decimal(1);

/** How many the section says there were; nothing is divided by none. */
function countsIn(paragraphs: readonly ReadParagraph[], kind: AverageKind): readonly Quantity[] {
  return paragraphs.flatMap(({ located }) => {
    const { text } = located.paragraph.plain;
    return scan(text).quantities.filter(({ measure, unit, start, value }) => {
      if (measure !== 'count' || !unit.startsWith(kind.unit) || value.isZero()) return false;
      return kind.counted.test(text.slice(text.lastIndexOf('。', start) + 1, start));
    });
  });
}

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'>;

function judge(
  { quantity, kind }: Average,
  section: readonly ReadParagraph[],
  { current }: Context,
): Outcome {
  const amount = current.figure(kind.amount);
  const counts = countsIn(section, kind);
  const candidates = amount
    ? counts.map((count) => ({
        count,
        each: scale(amount.interval, ONE.div(count.value.times(quantity.factor))),
      }))
    : [];
  const [first] = candidates;
  if (!amount || !first)
    return { verdict: 'uncheckable', expected: null, message: say.NO_COUNT, cells: NO_CELLS };
  const stated = quantity.value.div(quantity.factor);
  const matches = candidates.map(({ each }) => matchPercent(stated, quantity.decimals, each));
  const { cells } = amount;
  const expected = `${print(first.each.value.toDecimalPlaces(2))}${quantity.unit}`;
  if (matches.includes('ok')) return { verdict: 'ok', expected, message: '', cells };
  if (matches.includes('rounding'))
    return { verdict: 'rounding', expected, message: say.RATIO_ROUNDING, cells };
  if (new Set(counts.map(({ value }) => value.toString())).size > 1)
    return { verdict: 'uncheckable', expected: null, message: say.SEVERAL_COUNTS, cells };
  const message = say.averageWrong(kind.name, money(amount.interval.value), first.count.text, expected);
  return { verdict: 'wrong', expected, message, cells };
}

/** Averages (车均、人均) against the amount in the tables and how many the section says there were. */
export function averageClaims(read: readonly ReadParagraph[], context: Context): readonly Placed[] {
  return read.flatMap(({ located, averages }) => {
    if (averages.length === 0) return [];
    const section = read.filter((each) => each.located.topic === located.topic);
    return averages.map(({ quantity, kind }) => ({
      located,
      judgement: {
        start: quantity.start,
        end: quantity.end,
        kind: 'amount' as const,
        stated: quantity.text,
        ...judge({ quantity, kind }, section, context),
      },
    }));
  });
}
