import { readDocument } from '../../files/document/readDocument';
import { readWorkbook } from '../../files/readWorkbook';
import { verify } from '../../src/narrative/verify/verify';
import type { FileReport } from '../../src/report/fileReport';
import { faultOf, withoutTables } from '../../src/report/unchecked';
import { check } from '../../src/rules/check';
import { rulesFor } from '../../src/rules/packs';
import { recognise } from '../../src/tables/recognise';
import { TEXT_UNREADABLE } from './messages';

/** An explanation's file, read. */
export interface TextBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function reportOn(path: string, bytes: Uint8Array, text: TextBytes | null): FileReport {
  const opened = readWorkbook(bytes);
  if (!opened.ok) return { file: path, ok: false, error: opened.error };
  const accounts = recognise(opened.snapshot);
  if (accounts.tables.length === 0) return withoutTables(path);
  const document = text && readDocument(text.bytes);
  if (text && document?.ok === false) {
    const message = TEXT_UNREADABLE(text.name, document.error.message);
    return { file: path, ok: false, error: { code: 'badText', message } };
  }
  const claims = document?.ok ? { claims: verify(document.text, accounts, null) } : {};
  return { file: path, ok: true, accounts, result: check(accounts, rulesFor(opened.snapshot)), ...claims };
}

/**
 * Checks a workbook and the explanation beside it; whatever is wrong becomes a report that says so. Which cells are
 * wrong is left to the pane, where the workbook is opened.
 */
export function checkBook(path: string, bytes: Uint8Array, text: TextBytes | null): FileReport {
  try {
    return reportOn(path, bytes, text);
  } catch (error) {
    return faultOf(path, error instanceof Error ? error.message : String(error));
  }
}
