import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentFor, isDocument } from '../files/document/namesake';
import { readDocument } from '../files/document/readDocument';
import { Failure } from './failure';
import { FILE_NOT_FOUND, NO_TEXT, notReadable, textUnreadable } from './messages';

/** The text of an explanation (.docx .doc .txt .md). */
export function openDocument(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(textUnreadable(file, code === 'ENOENT' ? FILE_NOT_FOUND : notReadable(message)));
  }
  const read = readDocument(bytes);
  if (!read.ok) throw new Failure(textUnreadable(file, read.error.message));
  if (read.text.trim() === '') throw new Failure(textUnreadable(file, NO_TEXT));
  return read.text;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Failure(
      textUnreadable(
        path,
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? FILE_NOT_FOUND
          : notReadable((error as Error).message),
      ),
    );
  }
}

/** The explanation of each workbook: the one document given, or of a folder the document of its name; null for none. */
export function textBeside(path: string): (workbook: string) => string | null {
  if (!isFolder(path)) {
    const text = openDocument(path);
    return () => text;
  }
  const documents = readdirSync(path).filter(isDocument);
  return (workbook) => {
    const found = documentFor(basename(workbook), documents);
    return found === null ? null : openDocument(join(path, found));
  };
}
