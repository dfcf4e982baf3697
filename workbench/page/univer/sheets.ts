import type { SheetInfo, Visibility } from '../../officejs/store/content';
import type { StoreCommand } from '../../officejs/store/storeCommand';
import { sheetOf, type Book, type Sheet, type Univer } from './facade';

type Of<K extends StoreCommand['type']> = Extract<StoreCommand, { type: K }>;

/** Univer only knows hidden sheets; how deep a sheet was hidden in its file is noted beside it. */
export const VERY_HIDDEN = { veryHidden: true };

function visibilityOf(sheet: Sheet): Visibility {
  if (!sheet.isSheetHidden()) return 'Visible';
  return sheet.getCustomMetadata()?.['veryHidden'] === true ? 'VeryHidden' : 'Hidden';
}

/** Protection is not kept: what is edited here is a copy. */
export const sheetInfo = (sheet: Sheet): SheetInfo => ({
  id: sheet.getSheetId(),
  name: sheet.getSheetName(),
  visibility: visibilityOf(sheet),
  protected: false,
  showGridlines: !sheet.hasHiddenGridLines(),
  tabColor: sheet.getTabColor()?.toUpperCase() ?? '',
});

export function addSheet(api: Univer, book: Book, name: string): string {
  const before = book.getSheets().map((sheet) => sheet.getSheetId());
  const front = book.getActiveSheet();
  api.syncExecuteCommand('sheet.command.insert-sheet', {
    unitId: book.getId(),
    index: before.length,
    sheet: { name, rowCount: 200, columnCount: 20 },
  });
  const added = book.getSheets().find((sheet) => !before.includes(sheet.getSheetId()));
  if (!added) throw new Error(`no sheet ${name} was added`);
  // Univer brings a new sheet to the front.
  if (book.getActiveSheet().getSheetId() !== front.getSheetId()) front.activate();
  return added.getSheetId();
}

/** A sheet that goes out of sight leaves the front to the next one in sight. */
function leaveFront(book: Book, sheet: Sheet): void {
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) return;
  const sheets = book.getSheets();
  const at = sheet.getIndex();
  const inOrder = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  inOrder.find((each) => !each.isSheetHidden())?.activate();
}

export function deleteSheet(book: Book, id: string): void {
  const sheet = sheetOf(book, id);
  leaveFront(book, sheet);
  book.deleteSheet(sheet);
}

export function changeSheet(book: Book, { sheet: id, change }: Of<'changeSheet'>): void {
  const sheet = sheetOf(book, id);
  const { name, visibility, showGridlines, tabColor } = change;
  if (name !== undefined) sheet.setName(name);
  if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
  if (tabColor !== undefined) sheet.setTabColor(tabColor);
  if (visibility === 'Visible') sheet.showSheet();
  else if (visibility !== undefined) {
    leaveFront(book, sheet);
    sheet.setCustomMetadata(visibility === 'VeryHidden' ? VERY_HIDDEN : undefined);
    sheet.hideSheet();
  }
}

export function freeze(book: Book, { sheet: id, rows, columns }: Of<'freeze'>): void {
  const sheet = sheetOf(book, id);
  if (rows === 0 && columns === 0) sheet.cancelFreeze();
  else {
    sheet.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}
