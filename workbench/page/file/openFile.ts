import type { IWorkbookData } from '@univerjs/core';
import type { ReadResult } from '../../../files/readWorkbook';
import type { BookLook } from './looks';

export type Opened =
  | { readonly ok: true; readonly data: IWorkbookData; readonly isPlain: boolean }
  | Extract<ReadResult, { ok: false }>;

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Looks are an extra: a file whose styles cannot be made out is shown without them. */
async function lookOf(bytes: Uint8Array): Promise<BookLook | null> {
  try {
    if (isPackage(bytes)) return await (await import('./packageLook')).packageLook(bytes);
    return (await import('./recordLook')).recordLook(bytes);
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Opens a workbook's bytes; what is no workbook is refused with a message for the user. */
export async function openFile(id: string, name: string, bytes: Uint8Array): Promise<Opened> {
  const [{ readWorkbook }, { bookData }] = await Promise.all([
    import('../../../files/readWorkbook'),
    import('./bookData'),
  ]);
  // The reader of .xls changes what it is given.
  const result = readWorkbook(bytes.slice());
  if (!result.ok) return result;
  const look = await lookOf(bytes);
  return { ok: true, data: bookData(id, name, result.snapshot, look ?? new Map()), isPlain: look === null };
}
