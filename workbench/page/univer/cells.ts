import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../../officejs/grid/area';
import type { CellProperty, Matrix, Scalar } from '../../officejs/store/content';
import { within } from './areas';
import type { Sheet } from './facade';

type Cell = Nullable<ICellData>;

/** What a text with line breaks or formats of its own says. */
const richText = (cell: ICellData): string =>
  (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');

/** What a cell holds; of a formula its value. */
export function valueOf(cell: Cell): Scalar {
  if (!cell) return '';
  if (cell.p) return richText(cell);
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value;
  return type === CellValueType.BOOLEAN ? value === 1 || value === '1' : value;
}

export const hasContents = (cell: Cell): boolean =>
  valueOf(cell) !== '' || Boolean(cell?.f) || Boolean(cell?.si);

export const hasOwnLook = (cell: Cell): boolean => cell?.s !== undefined && cell.s !== null;

type Rows = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

/** What formulas spill into other cells: Univer keeps it apart from what these hold themselves. */
function spilledRows(sheet: Sheet): Rows {
  const spilled = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  const rows = spilled[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  return rows ?? {};
}

function visitRow(
  cells: Rows[number],
  { column, columnCount }: Area,
  visit: (column: number, cell: ICellData) => void,
) {
  for (const key of Object.keys(cells ?? {})) {
    const at = Number(key);
    const cell = cells?.[at];
    if (cell && at >= column && at < column + columnCount) visit(at, cell);
  }
}

/** Every cell of the area that exists. */
export function eachCell(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, cell: ICellData) => void,
) {
  const clipped = within(sheet, area);
  if (!clipped) return;
  const rows = sheet.getSheet().getCellMatrix().getMatrix() as Rows;
  const spilled = spilledRows(sheet);
  for (let row = clipped.row; row < clipped.row + clipped.rowCount; row += 1) {
    const [own, over] = [rows[row], spilled[row]];
    visitRow(own, clipped, (column, cell) => {
      const above = hasContents(cell) ? null : over?.[column];
      visit(row, column, above ? { ...cell, ...above } : cell);
    });
    visitRow(over, clipped, (column, cell) => {
      if (!own?.[column]) visit(row, column, cell);
    });
  }
}

/** The smallest area with all that differs from blank, or with contents alone. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const all = { row: 0, column: 0, rowCount: sheet.getMaxRows(), columnCount: sheet.getMaxColumns() };
  eachCell(sheet, all, (row, column, cell) => {
    if (!hasContents(cell) && (valuesOnly || !hasOwnLook(cell))) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The number format of a cell, “General” where it has none. */
export function numberFormatOf(sheet: Sheet, cell: Cell): string {
  const style = cell ? sheet.getWorkbook().getStyles().getStyleByCell(cell) : null;
  return style?.n?.pattern ?? 'General';
}

function read(sheet: Sheet, property: CellProperty, row: number, column: number, cell: ICellData): Scalar {
  switch (property) {
    case 'values':
      return valueOf(cell);
    case 'formulas':
      // A formula filled down is kept once; the facade works it out for its cell.
      return cell.f || cell.si ? sheet.getRange(row, column).getFormula() : valueOf(cell);
    case 'numberFormat':
      return numberFormatOf(sheet, cell);
    case 'text':
      return cell.p ? valueOf(cell) : sheet.getRange(row, column).getDisplayValue();
  }
}

export function readCells(sheet: Sheet, area: Area, property: CellProperty): Matrix<Scalar> {
  const blank: Scalar = property === 'numberFormat' ? 'General' : '';
  const matrix = Array.from({ length: area.rowCount }, () => Array<Scalar>(area.columnCount).fill(blank));
  eachCell(sheet, area, (row, column, cell) => {
    const values = matrix[row - area.row];
    if (values) values[column - area.column] = read(sheet, property, row, column, cell);
  });
  return matrix;
}
