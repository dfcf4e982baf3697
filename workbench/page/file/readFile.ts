import type { IWorkbookData } from '@univerjs/core';
import { readWorkbook, type ReadResult } from '../../../files/readWorkbook';
import { bookData } from './bookData';
import type { BookLook } from './looks';
import { packageLook } from './packageLook';
import { recordLook } from './recordLook';

export type Opened =
  | { readonly ok: true; readonly data: IWorkbookData; readonly isPlain: boolean }
  | Extract<ReadResult, { ok: false }>;

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Looks are an extra: a file whose styles cannot be made out is shown without them. */
async function lookOf(bytes: Uint8Array): Promise<BookLook | null> {
  try {
    return isPackage(bytes) ? await packageLook(bytes) : recordLook(bytes);
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Reads a workbook's bytes for the spreadsheet; what is no workbook is refused with a message for the user. */
export async function readFile(id: string, name: string, bytes: Uint8Array): Promise<Opened> {
  // The reader of .xls changes what it is given.
  const result = readWorkbook(bytes.slice());
  if (!result.ok) return result;
  const look = await lookOf(bytes);
  return { ok: true, data: bookData(id, name, result.snapshot, look ?? new Map()), isPlain: look === null };
}
