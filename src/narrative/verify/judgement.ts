import type { Decimal } from '../../amount/decimal';
import { print } from '../../amount/print';
import type { FindingCell } from '../../rules/finding';
import type { Plain } from '../text/normalise';
import { offsets } from '../text/normalise';
import type { Claim } from './claim';
import type { Located } from './reading/section';

/** What became of a stretch of a paragraph, before it is placed in the whole text. */
export type Judgement = Omit<Claim, 'section' | 'sentence' | 'start' | 'end'> & {
  /** Offsets in the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
};

export const NO_CELLS: readonly FindingCell[] = [];

/** “810.16万元”. */
export const money = (value: Decimal): string => `${print(value.toDecimalPlaces(6))}万元`;

/** A sentence longer than this to either side is shown in part. */
const LONGEST_SIDE = 300;

/** The sentence around a stretch, as the text has it. */
function sentenceAround(text: string, plain: Plain, start: number, end: number): string {
  const first = Math.max(0, start - LONGEST_SIDE);
  const before = plain.text.slice(first, start);
  const last = Math.max(start, end - 1);
  const after = plain.text.slice(last, end + LONGEST_SIDE);
  const found = after.indexOf('。');
  const from = first + before.lastIndexOf('。') + 1;
  const to = last + (found < 0 ? after.length : found + 1);
  const place = offsets(plain, from, to);
  return text
    .slice(place.start, place.end)
    .replace(/\s*\n\s*/g, '')
    .trim();
}

export function place(text: string, { paragraph, section }: Located, judgement: Judgement): Claim {
  const { start, end, ...rest } = judgement;
  const { plain } = paragraph;
  return {
    section,
    sentence: sentenceAround(text, plain, start, end),
    ...offsets(plain, start, end),
    ...rest,
  };
}
