import { joined } from '../container/bytes';
import { asLatin1 } from './xmlText';

/** A cell's tag that breaks the line after its name; an empty text or string item; a character by number. */
const ODD = /<((?:\w+:)?c)[\t\r\n]|<((?:\w+:)?(?:t|si))(?:\s[^<>]*)?\/>|&#(?:x([0-9a-fA-F]+)|([0-9]+));/g;
const FIRST_BEYOND_ASCII = 0x80;

/**
 * Writes cells and strings in the one of several equal spellings that SheetJS reads rightly. It passes over
 * `<c` before a line break, takes what follows `<t/>` for text, counts no `<si/>`, and keeps one byte of a
 * character by number where the text is a formula's result.
 */
export function plainXml(content: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const match of asLatin1(content).matchAll(ODD)) {
    pieces.push(content.subarray(done, match.index), new TextEncoder().encode(respelt(match)));
    done = match.index + match[0].length;
  }
  return done === 0 ? content : joined([...pieces, content.subarray(done)]);
}

function respelt([odd, cell, empty, hex, decimal]: RegExpExecArray): string {
  if (cell !== undefined) return `<${cell} `;
  if (empty !== undefined) return `<${empty}></${empty}>`;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code < FIRST_BEYOND_ASCII ? odd : String.fromCodePoint(code);
}
