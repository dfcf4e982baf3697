import type { Snapshot } from '../src/sheet/snapshot';
import { fileKind } from './fileKind';
import { EMPTY, notWorkbook } from './messages';
import { damaged, Unreadable, type ReadErrorCode } from './unreadable';
import { readCompoundFile } from './workbook/readCompoundFile';
import { readPackage } from './workbook/readPackage';

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly error: { readonly code: ReadErrorCode; readonly message: string } };

/**
 * Reads an .xlsx, .xlsm or .xls file, told by its content and never by its name. Never throws: whatever
 * cannot be read whole is refused with a message for the user, for a workbook read in part would pass
 * checks that it fails.
 */
export function readWorkbook(bytes: Uint8Array): ReadResult {
  try {
    return { ok: true, snapshot: snapshotOf(bytes) };
  } catch (error) {
    // Anything unforeseen comes from a parser that met bytes it does not understand.
    const known = error instanceof Unreadable ? error : damaged();
    return { ok: false, error: { code: known.code, message: known.message } };
  }
}

function snapshotOf(bytes: Uint8Array): Snapshot {
  if (bytes.length === 0) throw new Unreadable('empty', EMPTY);
  // A view of our own: Node's Buffer is a Uint8Array with another slice(), and what is read must not
  // depend on the host.
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = fileKind(view);
  if (kind === 'zip') return readPackage(view);
  if (kind === 'ole2') return readCompoundFile(view);
  throw new Unreadable('notWorkbook', notWorkbook(kind));
}
