import type { FUniver } from '@univerjs/core/facade';
// The parts of the facade that the preset brings, for the types alone.
import type {} from '@univerjs/preset-sheets-core';

/** Univer's API, as much of it as works without a screen and with one. */
export type Univer = FUniver;
export type Book = ReturnType<FUniver['createWorkbook']>;
export type Sheet = ReturnType<Book['getActiveSheet']>;

/** A sheet by its id; what is not there is an error of ours, for the host has looked before. */
export function sheetOf(book: Book, id: string): Sheet {
  const sheet = book.getSheetBySheetId(id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}
