import type { IRange } from '@univerjs/core';
import { COLUMNS_IN_SHEET, intersect, ROWS_IN_SHEET, type Area } from '../../officejs/grid/area';
import type { Sheet } from './facade';

export const toRange = ({ row, column, rowCount, columnCount }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rowCount - 1,
  endColumn: column + columnCount - 1,
});

/** Whole rows and columns may come without their ends. */
export function toArea(range: IRange): Area {
  const or = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  const [row, column] = [or(range.startRow, 0), or(range.startColumn, 0)];
  return {
    row,
    column,
    rowCount: or(range.endRow, ROWS_IN_SHEET - 1) - row + 1,
    columnCount: or(range.endColumn, COLUMNS_IN_SHEET - 1) - column + 1,
  };
}

/** The part of an area that the sheet has; Univer's sheets end where Excel's go on, blank. */
export function within(sheet: Sheet, area: Area): Area | null {
  return intersect(area, {
    row: 0,
    column: 0,
    rowCount: sheet.getMaxRows(),
    columnCount: sheet.getMaxColumns(),
  });
}

/** Makes the sheet large enough to hold the area. */
export function makeRoom(sheet: Sheet, { row, column, rowCount, columnCount }: Area): void {
  if (row + rowCount > sheet.getMaxRows()) sheet.setRowCount(row + rowCount);
  if (column + columnCount > sheet.getMaxColumns()) sheet.setColumnCount(column + columnCount);
}
