import type { Draft } from '../../narrative/draft/model';
import { chineseNumber } from './chineseNumber';
import termData from './terms.json';

/** 名词解释: the terms that occur in the explanation, numbered. */
export function termsIn({ sections }: Draft): readonly string[] {
  const text = sections
    .map(({ title, paragraphs }) => title + paragraphs.map((each) => each.text).join(''))
    .join('');
  return termData
    .filter(({ words }) => words.some((word) => text.includes(word)))
    .map(({ term, meaning }, i) => `${chineseNumber(i + 1)}、${term}：${meaning}`);
}
