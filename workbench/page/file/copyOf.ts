import type { IStyleData } from '@univerjs/core';
import type { Cell, Worksheet } from 'exceljs';
import { eachCell, valueOf } from '../univer/cells';
import type { Book, Sheet } from '../univer/facade';
import { WHOLE_SHEET } from '../../officejs/grid/area';
import ExcelJS from 'exceljs';
import { fileStyle } from './fileStyle';
import { charactersToPixels, pointsToPixels } from './looks';

const pixelsToCharacters = (pixels: number): number =>
  (pixels - charactersToPixels(0)) / (charactersToPixels(1) - charactersToPixels(0));
const pixelsToPoints = (pixels: number): number => pixels / (pointsToPixels(3) / 3);

function fillCell(cell: Cell, value: ReturnType<typeof valueOf>, style: IStyleData | null | undefined): void {
  // Texts stay texts: exceljs makes no formula of “=1+1”, and an error value becomes what it says.
  if (value !== '') cell.value = value;
  cell.style = fileStyle(style ?? {});
}

function copyLines(from: Sheet, to: Worksheet): void {
  const lines = from.getSheet();
  const { columnData, rowData } = lines.getConfig();
  for (const key of Object.keys(columnData)) {
    const index = Number(key);
    const column = to.getColumn(index + 1);
    column.width = Math.max(0, pixelsToCharacters(lines.getColumnWidth(index)));
    column.hidden = !lines.getColVisible(index);
  }
  for (const key of Object.keys(rowData)) {
    const index = Number(key);
    const row = to.getRow(index + 1);
    row.height = pixelsToPoints(lines.getRowHeight(index));
    row.hidden = !lines.getRowRawVisible(index);
  }
}

function copySheet(from: Sheet, to: Worksheet): void {
  copyLines(from, to);
  const styles = from.getWorkbook().getStyles();
  eachCell(from, WHOLE_SHEET, (row, column, cell) => {
    const style = styles.getStyleByCell(cell);
    fillCell(to.getCell(row + 1, column + 1), valueOf(cell), style as IStyleData | null | undefined);
  });
  for (const { startRow, startColumn, endRow, endColumn } of from.getSheet().getMergeData()) {
    to.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
  const { xSplit, ySplit } = from.getFreeze();
  if (xSplit > 0 || ySplit > 0) to.views = [{ state: 'frozen', xSplit, ySplit }];
}

function stateOf(sheet: Sheet): Worksheet['state'] {
  if (!sheet.isSheetHidden()) return 'visible';
  return sheet.getCustomMetadata()?.['veryHidden'] === true ? 'veryHidden' : 'hidden';
}

/** A new .xlsx with the values of the workbook as they are now. */
export async function copyOf(book: Book): Promise<ArrayBuffer> {
  const copy = new ExcelJS.Workbook();
  for (const sheet of book.getSheets()) {
    copySheet(sheet, copy.addWorksheet(sheet.getSheetName(), { state: stateOf(sheet) }));
  }
  return await copy.xlsx.writeBuffer();
}
