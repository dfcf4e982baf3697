import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../files/readWorkbook';
import { isWorkbook } from '../files/workbook/workbookName';
import type { FileError } from '../src/report/fileReport';
import type { Snapshot } from '../src/sheet/snapshot';
import { EMPTY_FOLDER, FILE_NOT_FOUND, NOT_PERMITTED, notReadable } from './messages';

/** Excel keeps “~$决算.xlsx” beside an open workbook. */
const HIDDEN = /^(?:~\$|\.)/;

export type Opened =
  { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly error: FileError };

/** A file to check, or a path that leads to none. */
export interface Input {
  readonly file: string;
  readonly error: FileError | null;
}

/** A link that leads nowhere counts, and is reported when it is opened; a pipe would never end. */
function mayBeFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

function errorOf(error: unknown): FileError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'notFound', message: FILE_NOT_FOUND };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'notPermitted', message: NOT_PERMITTED };
  return { code: 'notReadable', message: notReadable(message) };
}

/** A folder inside that cannot be listed must not cost the files beside it. */
function inputsIn(folder: string): readonly Input[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ file: folder, error: errorOf(error) }];
  }
  return entries
    .filter(({ name }) => !HIDDEN.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
    .flatMap((entry): readonly Input[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return inputsIn(path);
      return isWorkbook(entry.name) && mayBeFile(path) ? [{ file: path, error: null }] : [];
    });
}

/** Files as they are, folders as the workbooks anywhere in them. A path that leads nowhere is kept as an error. */
export function findInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap((path): readonly Input[] => {
    try {
      if (!statSync(path).isDirectory()) return [{ file: path, error: null }];
    } catch (error) {
      return [{ file: path, error: errorOf(error) }];
    }
    const found = inputsIn(path);
    return found.length > 0 ? found : [{ file: path, error: { code: 'emptyFolder', message: EMPTY_FOLDER } }];
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
