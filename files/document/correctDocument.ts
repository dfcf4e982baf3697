import { XMLSerializer } from '@xmldom/xmldom';
import { zipSync, type Zippable } from 'fflate';
import { unzip } from '../container/unzip';
import { zipDirectory } from '../container/zipDirectory';
import { damaged } from '../unreadable';
import { decodeText } from './decodeText';
import { MAIN_PART } from './readDocument';
import { wordPieces, type Piece } from './wordPieces';
import { parseWord } from './wordXml';

/** A stretch of the plain text (as readDocument gives it) and what is to stand there. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces a stretch in the w:t it stands in, keeping every run and its format; a stretch over several runs takes the first's. */
function apply(
  pieces: readonly (Piece & { readonly start: number })[],
  { start, end, text }: Correction,
): boolean {
  let isPlaced = false;
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.text.length);
    if (from >= to || !piece.node) continue;
    const own = piece.node.textContent ?? '';
    // Later corrections are applied first, so that what stands before them has not moved.
    piece.node.textContent =
      own.slice(0, from - piece.start) + (isPlaced ? '' : text) + own.slice(to - piece.start);
    (piece.node as unknown as { setAttribute(name: string, value: string): void }).setAttribute(
      'xml:space',
      'preserve',
    );
    isPlaced = true;
  }
  return isPlaced;
}

/**
 * A .docx with only the given stretches changed, in its XML: runs, formats, pictures and everything else stay as
 * they are. Corrections must not overlap. Throws where one of them stands in no text of the document.
 */
export function correctDocument(bytes: Uint8Array, corrections: readonly Correction[]): Uint8Array {
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Zippable = {};
  for (const entry of zipDirectory(view)) {
    const content = unzip(view, entry);
    if (entry.name.toLowerCase() !== MAIN_PART) {
      parts[entry.name] = content;
      continue;
    }
    const document = parseWord(decodeText(content));
    let at = 0;
    const pieces = wordPieces(document).map((piece) => {
      const placed = { ...piece, start: at };
      at += piece.text.length;
      return placed;
    });
    for (const correction of [...corrections].sort((a, b) => b.start - a.start)) {
      if (!apply(pieces, correction)) throw damaged();
    }
    parts[entry.name] = new TextEncoder().encode(new XMLSerializer().serializeToString(document));
  }
  return zipSync(parts, { level: 6 });
}
