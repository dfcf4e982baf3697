import { cellsIn, type Area } from '../grid/area';
import type { CellInput, Matrix } from '../store/content';
import type { Origin } from '../store/storeEvent';
import { sheetOf, type BookState } from './bookState';
import { BLANK, type CellState } from './cellTable';
import type { SheetState } from './sheetState';

/** Runs a change of an area's contents and tells of it; of a single cell with what it held before and after. */
export function changing(
  book: BookState,
  sheet: SheetState,
  area: Area,
  origin: Origin,
  change: () => void,
): void {
  const { row, column } = area;
  const before = sheet.cells.at(row, column).value;
  change();
  const details = cellsIn(area) === 1 ? { before, after: sheet.cells.at(row, column).value } : {};
  book.raise({ type: 'changed', sheet: sheet.info.id, area, origin, ...details });
}

/** A formula that a cell has already keeps its value. Nothing is computed: a new one shows blank. */
function entered(cell: CellState, { value, formula, numberFormat }: CellInput): CellState {
  const format = numberFormat ?? cell.numberFormat;
  if (formula === undefined) return { value, numberFormat: format };
  return { value: formula === cell.formula ? cell.value : value, formula, numberFormat: format };
}

export function writeCells(
  book: BookState,
  id: string,
  area: Area,
  cells: Matrix<CellInput | null>,
  origin: Origin,
): void {
  const sheet = sheetOf(book, id);
  changing(book, sheet, area, origin, () => {
    for (const [down, row] of cells.entries()) {
      for (const [right, input] of row.entries()) {
        const at = [area.row + down, area.column + right] as const;
        if (input) sheet.cells.put(...at, entered(sheet.cells.at(...at), input));
      }
    }
  });
}

export function writeNumberFormats(sheet: SheetState, area: Area, formats: Matrix<string | null>): void {
  for (const [down, row] of formats.entries()) {
    for (const [right, numberFormat] of row.entries()) {
      const at = [area.row + down, area.column + right] as const;
      if (numberFormat !== null) sheet.cells.put(...at, { ...sheet.cells.at(...at), numberFormat });
    }
  }
}

export function clearCells(
  book: BookState,
  id: string,
  area: Area,
  what: { readonly contents: boolean; readonly formats: boolean },
  origin: Origin,
): void {
  const sheet = sheetOf(book, id);
  const clear = () => {
    for (const { row, column } of sheet.cells.within(area)) {
      const cell = sheet.cells.at(row, column);
      const { numberFormat } = what.formats ? BLANK : cell;
      sheet.cells.put(row, column, what.contents ? { value: '', numberFormat } : { ...cell, numberFormat });
    }
    if (what.formats) sheet.formats.clear(area);
  };
  if (what.contents) changing(book, sheet, area, origin, clear);
  else clear();
}
