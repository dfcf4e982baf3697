import { cellArea, type Area } from '../../officejs/grid/area';
import type { Selection } from '../../officejs/store/content';
import { toArea, toRange, within } from './areas';
import { sheetOf, type Book, type Univer } from './facade';

export function selectionOf(book: Book): Selection {
  const sheet = book.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => toArea(range.getRange()));
  const first = sheet.getSelection()?.getCurrentCell();
  return {
    sheet: sheet.getSheetId(),
    areas: areas.length > 0 ? areas : [cellArea(0, 0)],
    active: first ? cellArea(first.actualRow, first.actualColumn) : cellArea(0, 0),
  };
}

/** Brings the sheet to the front, selects, and scrolls as far as is needed to see the first area. */
export function select(api: Univer, book: Book, id: string, areas: readonly Area[]): void {
  const sheet = sheetOf(book, id);
  if (book.getActiveSheet().getSheetId() !== id) sheet.activate();
  const ranges = areas.flatMap((area) => within(sheet, area) ?? []).map(toRange);
  const [first] = ranges;
  if (!first) return;
  api.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: book.getId(),
    subUnitId: id,
    selections: ranges.map((range, at) => ({
      range,
      style: null,
      // The first cell of the first area becomes the active one.
      primary:
        at > 0
          ? null
          : {
              startRow: first.startRow,
              startColumn: first.startColumn,
              endRow: first.startRow,
              endColumn: first.startColumn,
              actualRow: first.startRow,
              actualColumn: first.startColumn,
              isMerged: false,
              isMergedMainCell: false,
            },
    })),
  });
  if (!('scrollToCell' in sheet)) return;
  const { startRow, startColumn } = first;
  const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const scroll = () => {
    api.syncExecuteCommand('sheet.operation.scroll-to-range', { range: cell });
  };
  scroll();
  // A sheet that has just come to the front is laid out only in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
