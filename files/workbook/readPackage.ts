import type { Snapshot } from '../../src/sheet/snapshot';
import { unzip } from '../container/unzip';
import { zipDirectory, type ZipEntry } from '../container/zipDirectory';
import { notWorkbook, TOO_LARGE } from '../messages';
import { damaged, Unreadable } from '../unreadable';
import { cellPartsOnly, isWorksheet } from './cellPartsOnly';
import { CONTENT_TYPES, kindByContentTypes, kindByNames } from './packageKind';
import { sheetKinds } from './sheetKinds';
import { parsePackage, type Part } from './sheetjs';
import { toSnapshot } from './toSnapshot';
import { inUtf8 } from './xmlText';

/** Declared size of all parts together; nine tables take a few hundred thousand bytes. */
export const LARGEST_PACKAGE = 128 * 1024 * 1024;

/** Reads an .xlsx or .xlsm: a zip of XML parts. */
export function readPackage(bytes: Uint8Array): Snapshot {
  const entries = zipDirectory(bytes);
  refuseForeign(bytes, entries);
  const parts = entries
    .map((entry): Part => ({ name: entry.name, content: inUtf8(unzip(bytes, entry)) }))
    .filter((part) => !part.name.endsWith('/'));
  const kinds = sheetKinds(parts);
  const book = parsePackage(cellPartsOnly(parts));
  return toSnapshot(book, (place, sheet) => {
    if (kinds(book.Workbook?.Sheets?.[place]) !== 'worksheet') return false;
    if (!isWorksheet(sheet)) throw damaged();
    return true;
  });
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
