import { openCompoundFile, readStream, rootStreams } from '../container/compoundFile';
import { damaged, Unreadable } from '../unreadable';
import { DOC_ENCRYPTED, DOC_IS_OLDER, notDocument } from './messages';

/** [MS-DOC] 2.5: where the header of the main stream says what. */
const WORD_97 = 0xa5ec;
const FIRST_WORD_97 = 0x00c1;
const AT = { identity: 0x00, version: 0x02, flags: 0x0a, textLength: 0x4c, pieces: 0x1a2 } as const;
const IS_ENCRYPTED = 0x0100;
const TABLE_IS_1 = 0x0200;

/** [MS-DOC] 2.9.38: before the table of pieces stand formats, each behind its length. */
const FORMATS = 1;
const PIECES = 2;
const PIECE_BYTES = 8;
const IS_COMPRESSED = 0x4000_0000;

/**
 * The plain text of a .doc of Word 97 and later, as readDocument gives it. Words struck out under 修订 are still in it:
 * in this format that is a matter of their looks.
 */
export function oldWordText(bytes: Uint8Array): string {
  const file = openCompoundFile(bytes);
  const streams = new Map(rootStreams(file).map((stream) => [stream.name.toLowerCase(), stream]));
  const stream = (name: string): Uint8Array => {
    const found = streams.get(name);
    if (!found) throw damaged();
    return readStream(file, found);
  };
  if (!streams.has('worddocument')) throw new Unreadable('notDocument', notDocument('unknown'));
  const main = viewOf(stream('worddocument'));
  if (u16(main, AT.identity) !== WORD_97 || u16(main, AT.version) < FIRST_WORD_97)
    throw new Unreadable('notDocument', DOC_IS_OLDER);
  const flags = u16(main, AT.flags);
  if (flags & IS_ENCRYPTED) throw new Unreadable('encrypted', DOC_ENCRYPTED);
  const table = viewOf(stream(flags & TABLE_IS_1 ? '1table' : '0table'));
  return spelt(storedText(main, pieceTable(table, u32(main, AT.pieces), u32(main, AT.pieces + 4))));
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function inside(view: DataView, at: number, length: number): number {
  if (at < 0 || length < 0 || at + length > view.byteLength) throw damaged();
  return at;
}
const u16 = (view: DataView, at: number): number => view.getUint16(inside(view, at, 2), true);
const u32 = (view: DataView, at: number): number => view.getUint32(inside(view, at, 4), true);
const part = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + inside(view, at, length), length);

/** The table of pieces in the complex part of the table stream. */
function pieceTable(table: DataView, start: number, length: number): DataView {
  const complex = viewOf(part(table, start, length));
  let at = 0;
  while (at < complex.byteLength && complex.getUint8(at) === FORMATS) at += 3 + u16(complex, at + 1);
  if (at >= complex.byteLength || complex.getUint8(at) !== PIECES) throw damaged();
  return viewOf(part(complex, at + 5, u32(complex, at + 1)));
}

/** The characters of the main text, which stand in the file piece by piece, of one byte or of two. */
function storedText(main: DataView, pieces: DataView): string {
  const count = Math.floor((pieces.byteLength - 4) / (4 + PIECE_BYTES));
  const texts: string[] = [];
  let left = u32(main, AT.textLength);
  for (let i = 0; i < count && left > 0; i++) {
    const length = Math.min(left, u32(pieces, 4 * (i + 1)) - u32(pieces, 4 * i));
    const place = u32(pieces, 4 * (count + 1) + PIECE_BYTES * i + 2);
    const isCompressed = (place & IS_COMPRESSED) !== 0;
    const offset = place & ~IS_COMPRESSED;
    texts.push(
      isCompressed
        ? new TextDecoder('windows-1252').decode(part(main, offset >>> 1, length))
        : new TextDecoder('utf-16le').decode(part(main, offset, 2 * length)),
    );
    left -= length;
  }
  if (left > 0) throw damaged();
  return texts.join('');
}

const FIELD = { begins: 0x13, shows: 0x14, ends: 0x15 } as const;
const CELL_ENDS = 0x07;
const TAB = 0x09;
const HYPHEN = 0x1e;
/** Of a line, a page, a column, a paragraph. */
const ENDS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x0d, 0x0e]);
const FIRST_PRINTED = 0x20;

/**
 * The text with Word's own characters spelt out: each row of a table a line, no code of a field but what it shows,
 * nothing of pictures and notes.
 */
function spelt(stored: string): string {
  const lines: string[] = [];
  let line = '';
  /** Whether each of the fields around has not shown yet what it stands for. */
  const fields: boolean[] = [];
  const end = (): void => {
    lines.push(line);
    line = '';
  };
  for (let i = 0; i < stored.length; i++) {
    const char = stored[i] ?? '';
    const code = char.charCodeAt(0);
    if (code === FIELD.begins) fields.push(true);
    else if (code === FIELD.shows) fields.splice(-1, 1, false);
    else if (code === FIELD.ends) fields.pop();
    else if (fields.includes(true)) continue;
    else if (code === CELL_ENDS && stored.charCodeAt(i + 1) === CELL_ENDS) {
      // The row ends with the end of its last cell and one of its own. One of a single cell is still of a table.
      if (!line.includes('\t')) line += '\t';
      i++;
      end();
    } else if (code === CELL_ENDS) line += '\t';
    else if (ENDS.has(code)) end();
    else if (code === TAB) line += ' ';
    else if (code === HYPHEN) line += '-';
    else if (code >= FIRST_PRINTED) line += char;
  }
  lines.push(line);
  return lines.join('\n');
}
