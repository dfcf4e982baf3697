import type { Area } from '../grid/area';
import type { SheetInfo } from '../store/content';
import type { Origin } from '../store/storeEvent';
import { sheetOf, type BookState } from './bookState';
import { moved } from './moved';
import { toSheetState } from './sheetState';

export function addSheet(book: BookState, name: string, origin: Origin): string {
  const sheet = toSheetState({ name }, book.newId);
  book.sheets = [...book.sheets, sheet];
  book.raise({ type: 'added', sheet: sheet.info.id, origin });
  return sheet.info.id;
}

export function activateSheet(book: BookState, id: string, origin: Origin): void {
  if (book.activeSheet === id) return;
  book.activeSheet = sheetOf(book, id).info.id;
  book.raise({ type: 'activated', sheet: id, origin });
}

/** A sheet that goes out of sight leaves the front to the next one in sight. */
function leaveFront(book: BookState, from: number, id: string, origin: Origin): void {
  if (book.activeSheet !== id) return;
  const inOrder = [...book.sheets.slice(from), ...book.sheets.slice(0, from).reverse()];
  const next = inOrder.find(({ info }) => info.id !== id && info.visibility === 'Visible');
  if (next) activateSheet(book, next.info.id, origin);
}

export function deleteSheet(book: BookState, id: string, origin: Origin): void {
  const sheet = sheetOf(book, id);
  const at = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.raise({ type: 'deleted', sheet: id, origin });
  leaveFront(book, at, id, origin);
}

export function changeSheet(book: BookState, id: string, change: Partial<SheetInfo>, origin: Origin): void {
  const sheet = sheetOf(book, id);
  const before = sheet.info.name;
  sheet.info = { ...sheet.info, ...change };
  const after = sheet.info.name;
  if (after !== before) book.raise({ type: 'renamed', sheet: id, origin, before, after });
  if (sheet.info.visibility !== 'Visible') leaveFront(book, book.sheets.indexOf(sheet), id, origin);
}

export function moveSheet(book: BookState, id: string, position: number): void {
  book.sheets = moved(book.sheets, sheetOf(book, id), position);
}

export function selectAreas(book: BookState, id: string, areas: readonly Area[], origin: Origin): void {
  sheetOf(book, id).selected = areas;
  activateSheet(book, id, origin);
  book.raise({ type: 'selected', sheet: id, areas, origin });
}
