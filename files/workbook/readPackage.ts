import type { Snapshot } from '../../src/sheet/snapshot';
import { unzip } from '../container/unzip';
import { zipDirectory, type ZipEntry } from '../container/zipDirectory';
import { notWorkbook, TOO_LARGE } from '../messages';
import { Unreadable } from '../unreadable';
import { CONTENT_TYPES, kindByContentTypes, kindByNames } from './packageKind';
import { cellPartsOnly } from './cellPartsOnly';
import { sheetKinds } from './sheetKinds';
import { parsePackage, type Part } from './sheetjs';
import { toSnapshot } from './toSnapshot';

/** Declared size of all parts together; nine tables take a few hundred thousand bytes. */
export const LARGEST_PACKAGE = 512 * 1024 * 1024;

/** Reads an .xlsx or .xlsm: a zip of XML parts. */
export function readPackage(bytes: Uint8Array): Snapshot {
  const entries = zipDirectory(bytes);
  refuseForeign(bytes, entries);
  const parts = entries
    .map((entry): Part => ({ name: entry.name, content: unzip(bytes, entry) }))
    .filter((part) => !part.name.endsWith('/'));
  const kinds = sheetKinds(parts);
  const book = parsePackage(cellPartsOnly(parts));
  return toSnapshot(book, (place) => kinds(book.Workbook?.Sheets?.[place]) === 'worksheet');
}

/** Before anything else is inflated. */
function refuseForeign(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const types = entries.find((entry) => entry.name.toLowerCase() === CONTENT_TYPES);
  const names = entries.map((entry) => entry.name);
  if (types === undefined) throw new Unreadable('notWorkbook', notWorkbook(kindByNames(names)));
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  if (size > LARGEST_PACKAGE) throw new Unreadable('tooLarge', TOO_LARGE);
  const kind = kindByContentTypes(new TextDecoder().decode(unzip(bytes, types)));
  if (kind !== null) throw new Unreadable('notWorkbook', notWorkbook(kind));
}
