import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readDocument } from '../files/document/readDocument';
import { Failure } from './failure';
import { FILE_NOT_FOUND, NO_TEXT, notReadable, textUnreadable } from './messages';

/** The text of an explanation (.docx .txt .md). */
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

const DOCUMENT = /\.(?:docx|txt|md)$/i;
const HIDDEN = /^(?:~\$|\.)/;

const stem = (file: string): string => basename(file, extname(file));

/** The words by which people tell a workbook from its explanation. */
const nameOf = (file: string): string =>
  stem(file).replace(/[\s_—-]|部门决算|单位决算|决算|公开|情况|说明|报表|表格?|附件\d*|文字|工作簿/g, '');

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

/**
 * The explanation of each workbook: the one document given, or of a folder the document of the same name, else the only
 * one of the same name but for words like 决算 and 说明. Null for a workbook that has none there.
 */
export function textBeside(path: string): (workbook: string) => string | null {
  if (!isFolder(path)) {
    const text = openDocument(path);
    return () => text;
  }
  const documents = readdirSync(path).filter((name) => DOCUMENT.test(name) && !HIDDEN.test(name));
  return (workbook) => {
    const same = documents.filter((name) => stem(name) === stem(workbook));
    const alike = documents.filter((name) => nameOf(name) !== '' && nameOf(name) === nameOf(workbook));
    const [found, other] = same.length > 0 ? same : alike;
    return found === undefined || (other !== undefined && same.length === 0)
      ? null
      : openDocument(join(path, found));
  };
}
