import type { IRange } from '@univerjs/core';
import ExcelJS, { type Column, type Workbook, type Worksheet } from 'exceljs';
import { parseArea } from '../../officejs/grid/address';
import { toRange } from '../univer/areas';
import { cellStyle } from './cellStyle';
import { toColor } from './color';
import {
  charactersToPixels,
  pointsToPixels,
  soundMerges,
  type BookLook,
  type CellLook,
  type LineLook,
  type SheetLook,
} from './looks';

/** Past this no table of figures reaches; a file may name a style for a million rows. */
const [MOST_ROWS, MOST_COLUMNS] = [5_000, 200];

function mergesOf(sheet: Worksheet): readonly IRange[] {
  const merges = (sheet.model as { readonly merges?: readonly string[] }).merges ?? [];
  return soundMerges(merges.flatMap((address) => parseArea(address) ?? []).map(toRange));
}

function stylesOf(sheet: Worksheet): readonly CellLook[] {
  const styles: CellLook[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    if (rowNumber > MOST_ROWS) return;
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (columnNumber > MOST_COLUMNS) return;
      styles.push({ row: rowNumber - 1, column: columnNumber - 1, style: cellStyle(cell.style) });
    });
  });
  return styles;
}

function rowsOf(sheet: Worksheet): readonly LineLook[] {
  const rows: LineLook[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (rowNumber > MOST_ROWS) return;
    const height = row.height as number | undefined;
    if (height === undefined && !row.hidden) return;
    rows.push({ index: rowNumber - 1, size: height ? pointsToPixels(height) : null, hidden: row.hidden });
  });
  return rows;
}

function columnsOf(sheet: Worksheet): readonly LineLook[] {
  const columns = (sheet.columns as readonly Partial<Column>[] | null) ?? [];
  return columns.slice(0, MOST_COLUMNS).map(({ width, hidden = false }, index) => ({
    index,
    size: width === undefined ? null : charactersToPixels(width),
    hidden,
  }));
}

function sheetLook(sheet: Worksheet): SheetLook {
  const view = (sheet.views as Worksheet['views'] | null)?.[0];
  const frozen = view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : null;
  return {
    styles: stylesOf(sheet),
    merges: mergesOf(sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    frozen,
    showGridlines: view?.showGridLines !== false,
    tabColor: toColor(sheet.properties.tabColor) ?? '',
  };
}

/** How an .xlsx looks. */
export async function packageLook(bytes: Uint8Array): Promise<BookLook> {
  const book: Workbook = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Map(book.worksheets.map((sheet) => [sheet.name, sheetLook(sheet)]));
}
