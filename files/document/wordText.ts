import { wordPieces } from './wordPieces';
import { parseWord } from './wordXml';

/** The plain text of word/document.xml. */
export function wordText(xml: string): string {
  return wordPieces(parseWord(xml))
    .map(({ text }) => text)
    .join('');
}
