import { pattern } from '../patterns';
import type { Placed } from './completeness';
import type { ReadParagraph } from '../reading/frames';
import { NO_CELLS } from '../judgement';
import { samePurpose } from '../messages';

const PURPOSE = pattern('purpose', 'g');

/** The same purpose word for word under two 项: copied, and not adapted. */
export function copiedPurposes(read: readonly ReadParagraph[]): readonly Placed[] {
  const first = new Map<string, { code: string; name: string }>();
  const claims: Placed[] = [];
  for (const { located, about } of read) {
    if (!about || located.topic !== '一般公共预算具体') continue;
    for (const match of located.paragraph.plain.text.matchAll(PURPOSE)) {
      const words = match[1] ?? '';
      const earlier = first.get(words);
      if (!earlier) first.set(words, about);
      else if (earlier.code !== about.code) {
        const start = match.index + match[0].indexOf(words);
        claims.push({
          located,
          judgement: {
            start,
            end: start + words.length,
            kind: 'name',
            stated: words,
            expected: null,
            verdict: 'wrong',
            message: samePurpose(earlier.name),
            cells: NO_CELLS,
          },
        });
      }
    }
  }
  return claims;
}
