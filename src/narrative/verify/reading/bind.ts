import type { Paragraph } from '../../text/paragraphs';
import { IN_REASON, RESPECTIVELY } from '../messages';
import { pattern } from '../patterns';
import { averageIn } from './averages';
import { Binder } from './binder';
import { withZeros } from './precision';
import { scan, type Quantity } from './quantity';
import { seriesAt } from './respectively';
import type { Topic } from './section';
import type { Average, Frame, Unbound } from './statement';
import type { Subject, Vocabulary } from './subjects';
import { asidesOf } from './wording';

export interface Bound {
  readonly frames: readonly Frame[];
  readonly unbound: readonly Unbound[];
  readonly averages: readonly Average[];
}

/** Words further back than this name something else. */
const LONGEST_LEAD = 90;

/** Part of a paragraph, the section it belongs to and what it is about. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic | null;
  readonly about: Subject | null;
}

/** Where the sentence of a figure begins, or the part of a long one that still names what the figure is of. */
function sentenceStart(text: string, { start }: Quantity, bodyStart: number): number {
  const from = Math.max(bodyStart, start - LONGEST_LEAD);
  return from + text.slice(from, start).lastIndexOf('。') + 1;
}

/**
 * Binds the figures of a paragraph to what they are figures of: the name nearest before them, else the one
 * that the sentence has been about. `about` is the subject the stretch opens with (the 项 named above it).
 */
export function bind(
  { plain: { text } }: Paragraph,
  { from: bodyStart, to: bodyEnd, topic, about }: Stretch,
  vocabulary: Vocabulary,
  trimsZeros: boolean,
): Bound {
  const asides = asidesOf(text);
  const binder = new Binder(topic, about, vocabulary);
  const quantities = scan(text)
    .quantities.filter(({ start }) => start >= bodyStart && start < bodyEnd)
    .map((found) => (trimsZeros ? withZeros(found, text) : found));
  const averages: Average[] = [];
  let previousEnd = bodyStart;
  let boundUntil = bodyStart;
  quantities.forEach((quantity, i) => {
    const from = sentenceStart(text, quantity, bodyStart);
    const lead = text.slice(Math.max(previousEnd, from), quantity.start);
    const words = { lead, sentence: text.slice(from, quantity.start) };
    const average = averageIn(words);
    binder.pass(text.slice(previousEnd, quantity.start));
    previousEnd = quantity.end;
    if (quantity.start < boundUntil || quantity.measure === 'count' || isThreshold(text, quantity)) return;
    if (asides.some(([start, end]) => start <= quantity.start && quantity.start < end)) {
      binder.leave(quantity, IN_REASON);
    } else if (quantity.measure === 'money' && average) {
      averages.push({ quantity, kind: average });
    } else if (lead.includes('分别')) {
      const series = seriesAt(text, quantities, i, from);
      const listFrom = Math.max(from, text.slice(0, quantity.start).lastIndexOf('其中'));
      if (series && binder.bindSeries(series, listFrom))
        boundUntil = series.quantities.at(-1)?.end ?? boundUntil;
      else binder.leave(quantity, RESPECTIVELY);
    } else binder.bind(quantity, words);
  });
  return { frames: binder.frames.all, unbound: binder.unbound, averages };
}

const THRESHOLD = pattern('threshold');

/** “单价100万元以上的设备”: what tells things apart is no figure of the accounts. */
const isThreshold = (text: string, { start, end }: Quantity): boolean =>
  THRESHOLD.test(`${text.slice(Math.max(0, start - 8), start)}#${text.slice(end, end + 6)}`);
