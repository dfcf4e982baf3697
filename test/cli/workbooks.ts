import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, utils, write, type WorkBook } from '@e965/xlsx';

const CASES = join(__dirname, '../cases');

/** Two real workbooks: one with logical errors, one without any. */
export const LUKOU = join(CASES, 'lukou-2020/workbook.xlsx');
export const LUKOU_XLS = join(CASES, 'lukou-2020/workbook.xls');
export const PUTUO = join(CASES, 'putuo-2024/workbook.xlsx');

export function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function copy(original: string, folder: string, name: string): string {
  const file = join(folder, name);
  copyFileSync(original, file);
  return file;
}

/** Putuo, which has no logical error, with something changed. */
export function putuoWith(folder: string, name: string, change: (book: WorkBook) => void): string {
  const book = readFile(PUTUO, { cellNF: true });
  change(book);
  return put(folder, name, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** A workbook of other things. */
export function unrelated(folder: string, name: string): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['通讯录'], ['姓名', '电话']]), '通讯录');
  return put(folder, name, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
