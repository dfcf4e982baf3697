import type { BookInfo } from '../store/content';
import type { StoreEvent } from '../store/storeEvent';
import { toSheetData, toSheetState, type SheetState } from './sheetState';
import type { WorkbookData } from './workbookData';

/** A whole workbook, changeable, and who listens to its changes. */
export interface BookState {
  info: BookInfo;
  /** In the order of the tabs. */
  sheets: readonly SheetState[];
  activeSheet: string;
  settings: Readonly<Record<string, unknown>>;
  /** Looks like Excel's, and is never given twice. */
  readonly newId: () => string;
  readonly raise: (event: StoreEvent) => void;
}

function idMaker(data: WorkbookData): () => string {
  const taken = new Set(
    data.sheets.flatMap(({ id, conditionalFormats = [] }) => [
      id,
      ...conditionalFormats.map((each) => each.id),
    ]),
  );
  let number = 0;
  const next = (): string => {
    number += 1;
    const id = `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    return taken.has(id) ? next() : id;
  };
  return next;
}

export function toBookState(data: WorkbookData, raise: (event: StoreEvent) => void): BookState {
  const newId = idMaker(data);
  const { selected = {}, activeSheet } = data.view ?? {};
  const sheets = data.sheets.map((sheet) => toSheetState(sheet, newId, selected[sheet.name]));
  const shown = sheets.filter(({ info }) => info.visibility === 'Visible');
  const active = shown.find(({ info }) => info.name === activeSheet) ?? shown[0];
  if (!active) throw new Error('A workbook has at least one visible sheet.');
  return {
    info: {
      name: data.name ?? '决算.xlsx',
      readOnly: data.readOnly ?? false,
      protected: data.protected ?? false,
    },
    sheets,
    activeSheet: active.info.id,
    settings: data.settings ?? {},
    newId,
    raise,
  };
}

/** A copy that later changes do not reach. */
export function toWorkbookData(book: BookState): Required<WorkbookData> {
  const data = {
    ...book.info,
    sheets: book.sheets.map(toSheetData),
    settings: book.settings,
    view: {
      activeSheet: book.sheets.find(({ info }) => info.id === book.activeSheet)?.info.name ?? '',
      selected: Object.fromEntries(book.sheets.map(({ info, selected }) => [info.name, selected])),
    },
  };
  return JSON.parse(JSON.stringify(data)) as Required<WorkbookData>;
}

export function sheetOf(book: BookState, id: string): SheetState {
  const sheet = book.sheets.find(({ info }) => info.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}
