import { unzip } from '../container/unzip';
import { zipDirectory } from '../container/zipDirectory';
import { fileKind } from '../fileKind';
import { EMPTY, TOO_LARGE } from '../messages';
import { damaged, Unreadable, type ReadErrorCode } from '../unreadable';
import { decodeText } from './decodeText';
import { notDocument } from './messages';
import { oldWordText } from './oldWordText';
import { wordText } from './wordText';

export type DocumentResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: { readonly code: ReadErrorCode; readonly message: string } };

/** Declared size of all parts together; two hundred pages with pictures take far less. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
export const MAIN_PART = 'word/document.xml';

/**
 * Reads the plain text of a .docx, .doc, .txt or .md, told by its content. In Word's each paragraph is a line and each
 * row of a table a line with its cells parted by tabs. Never throws.
 */
export function readDocument(bytes: Uint8Array): DocumentResult {
  try {
    return { ok: true, text: textOf(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (error) {
    const known = error instanceof Unreadable ? error : damaged();
    return { ok: false, error: { code: known.code, message: known.message } };
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Unreadable('empty', EMPTY);
  const kind = fileKind(bytes);
  if (kind === 'zip') return wordText(mainPart(bytes));
  if (kind === 'ole2') return oldWordText(bytes);
  if (kind !== 'text' && kind !== 'xml') throw new Unreadable('notDocument', notDocument(kind));
  return decodeText(bytes);
}

function mainPart(bytes: Uint8Array): string {
  const entries = zipDirectory(bytes);
  const main = entries.find(({ name }) => name.toLowerCase() === MAIN_PART);
  if (!main) throw new Unreadable('notDocument', notDocument('archive'));
  if (entries.reduce((total, { size }) => total + size, 0) > LARGEST_DOCUMENT)
    throw new Unreadable('tooLarge', TOO_LARGE);
  return decodeText(unzip(bytes, main));
}
