import type { Snapshot } from '../../src/sheet/snapshot';
import { openCompoundFile, readStream, rootStreams } from '../container/compoundFile';
import type { ForeignKind } from '../fileKind';
import { ENCRYPTED, notWorkbook } from '../messages';
import { Unreadable } from '../unreadable';
import { cellRecordsOnly } from './cellRecordsOnly';
import { parseStream } from './sheetjs';
import { toSnapshot } from './toSnapshot';

/** The streams that hold an .xls: of Excel 97 and later, of Excel 5 and 95. A file for both has both. */
const WORKBOOK_STREAMS = ['workbook', 'book'];
/** The streams that hold an .xlsx with a password. */
const ENCRYPTED_STREAMS = ['encryptedpackage', 'encryption'];

const FOREIGN_STREAMS: readonly (readonly [string, ForeignKind])[] = [
  ['worddocument', 'word'],
  ['powerpoint document', 'powerpoint'],
];

/** Reads an .xls: records in a stream of an OLE2 compound file. */
export function readCompoundFile(bytes: Uint8Array): Snapshot {
  const file = openCompoundFile(bytes);
  const streams = new Map(rootStreams(file).map((stream) => [stream.name.toLowerCase(), stream]));
  if (ENCRYPTED_STREAMS.some((name) => streams.has(name))) throw new Unreadable('encrypted', ENCRYPTED);
  const workbook = WORKBOOK_STREAMS.map((name) => streams.get(name)).find((stream) => stream !== undefined);
  if (workbook === undefined) {
    const known = FOREIGN_STREAMS.find(([name]) => streams.has(name));
    throw new Unreadable('notWorkbook', notWorkbook(known?.[1] ?? 'unknown'));
  }
  const book = parseStream(cellRecordsOnly(readStream(file, workbook)));
  return toSnapshot(book, (_place, sheet) => sheet?.['!type'] === undefined || sheet['!type'] === 'sheet');
}
