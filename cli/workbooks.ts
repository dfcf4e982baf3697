import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../files/readWorkbook';
import type { FileError } from '../src/report/fileReport';
import type { Snapshot } from '../src/sheet/snapshot';
import { EMPTY_FOLDER, FILE_NOT_FOUND, NOT_PERMITTED, notReadable } from './messages';

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Excel keeps “~$决算.xlsx” beside an open workbook. */
const HIDDEN = /^(?:~\$|\.)/;

export type Opened =
  { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly error: FileError };

/** A file to check, or a path that leads to none. */
export interface Input {
  readonly file: string;
  readonly error: FileError | null;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !HIDDEN.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (entry.isDirectory()) return workbooksIn(path);
      return stat?.isFile() && WORKBOOK.test(entry.name) ? [path] : [];
    });
}

function errorOf(error: unknown): FileError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'notFound', message: FILE_NOT_FOUND };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'notPermitted', message: NOT_PERMITTED };
  return { code: 'notReadable', message: notReadable(message) };
}

/** Files as they are, folders as the workbooks anywhere in them. A path that leads nowhere is kept as an error. */
export function findInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap((path): readonly Input[] => {
    try {
      if (!statSync(path).isDirectory()) return [{ file: path, error: null }];
      const found = workbooksIn(path);
      if (found.length > 0) return found.map((file) => ({ file, error: null }));
      return [{ file: path, error: { code: 'emptyFolder', message: EMPTY_FOLDER } }];
    } catch (error) {
      return [{ file: path, error: errorOf(error) }];
    }
  });
}

export function openWorkbook(file: string): Opened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ok: false, error: errorOf(error) };
  }
  return readWorkbook(bytes);
}
