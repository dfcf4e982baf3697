import type { Axis, Line } from '../../officejs/store/content';
import type { StoreCommand } from '../../officejs/store/storeCommand';
import { makeRoom } from './areas';
import type { Sheet } from './facade';

/** Univer measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

export function readLines(sheet: Sheet, axis: Axis, start: number, count: number): readonly Line[] {
  const lines = sheet.getSheet();
  return Array.from({ length: count }, (_line, at) => {
    const index = start + at;
    return axis === 'rows'
      ? { hidden: !lines.getRowRawVisible(index), size: lines.getRowHeight(index) * POINTS_PER_PIXEL }
      : { hidden: !lines.getColVisible(index), size: lines.getColumnWidth(index) * POINTS_PER_PIXEL };
  });
}

type LinesCommand = Extract<StoreCommand, { type: 'lines' }>;

function hide(sheet: Sheet, { axis, start, count }: LinesCommand, hidden: boolean): void {
  if (axis === 'rows') {
    if (hidden) sheet.hideRows(start, count);
    else sheet.showRows(start, count);
  } else if (hidden) sheet.hideColumns(start, count);
  else sheet.showColumns(start, count);
}

function fit(sheet: Sheet, { axis, start, count }: LinesCommand): void {
  // Only a screen can measure text.
  if (!('autoResizeColumns' in sheet)) return;
  if (axis === 'rows') sheet.setRowAutoHeight(start, count);
  else sheet.autoResizeColumns(start, count);
}

export function changeLines(sheet: Sheet, command: LinesCommand): void {
  const { axis, start, count, change } = command;
  const isRows = axis === 'rows';
  makeRoom(sheet, {
    row: isRows ? start : 0,
    column: isRows ? 0 : start,
    rowCount: isRows ? count : 1,
    columnCount: isRows ? 1 : count,
  });
  if ('hidden' in change) hide(sheet, command, change.hidden);
  else if (change.size === 'fit') fit(sheet, command);
  else if (isRows) sheet.setRowHeightsForced(start, count, change.size / POINTS_PER_PIXEL);
  else sheet.setColumnWidths(start, count, change.size / POINTS_PER_PIXEL);
}
