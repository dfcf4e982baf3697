import { readFileSync } from 'node:fs';
import { readDocument } from '../files/document/readDocument';
import { Failure } from './failure';
import { FILE_NOT_FOUND, notReadable, textUnreadable } from './messages';

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
  if (read.text.trim() === '') throw new Failure(textUnreadable(file, '里面没有文字。'));
  return read.text;
}
