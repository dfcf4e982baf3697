import { joined } from '../container/bytes';

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*`;
/** A row that says where it is and holds nothing but formats: no cell, or cells without value, formula and text. */
const EMPTY_ROW = new RegExp(
  String.raw`<(\w+:)?row(?=[^<>]*\sr\s*=)${ATTRIBUTES}(?:\/>|>(?:\s*<\1?c${ATTRIBUTES}\/>)*\s*<\/\1?row>)`,
  'g',
);
/** A row that does not say where it is stands below the one before it, whatever that holds. */
const UNNUMBERED = /<(?:\w+:)?row(?:>|\s(?![^<>]*\br\s*=)[^<>]*>|\/>)/;
/** Below this SheetJS is as fast, and nothing need be touched. */
const FEW_BYTES = 1_000_000;

/**
 * A large sheet's data without the rows that hold only formats: they carry nothing that is read, and a million of
 * them, as a format of whole columns leaves behind, costs the parser half a minute and a gigabyte. `text` is the
 * content with one character a byte.
 */
export function withoutEmptyRows(content: Uint8Array, text: string): Uint8Array {
  if (content.length < FEW_BYTES || UNNUMBERED.test(text)) return content;
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const { index, 0: row } of text.matchAll(EMPTY_ROW)) {
    // One row after another leaves nothing in between.
    if (index > done) pieces.push(content.subarray(done, index));
    done = index + row.length;
  }
  return done === 0 ? content : joined([...pieces, content.subarray(done)]);
}
