import { enter } from '../entry/enter';
import { toMatrix } from '../entry/toMatrix';
import { parseArea } from '../grid/address';
import { cellArea, type Area } from '../grid/area';
import { badSheetName, isSameName } from '../grid/sheetName';
import type { Scalar } from '../store/content';
import type { Origin } from '../store/storeEvent';
import type { BookState } from './bookState';
import { changing, writeCells } from './changeCells';
import { activateSheet, addSheet, changeSheet, deleteSheet, selectAreas } from './changeSheets';
import type { EditMode } from './editMode';
import type { SheetState } from './sheetState';

function toArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}

/**
 * What somebody does by hand in the workbook. Sheets are named as on their tabs, cells by address. What
 * Excel would not let them do throws.
 */
export class User {
  constructor(
    private readonly book: BookState,
    private readonly mode: EditMode,
    private readonly origin: Origin,
  ) {}

  /** Types a value, as Excel takes it: “12.01” becomes a number. A matrix is pasted; one value fills a range. */
  edit(sheet: string, address: string, value: Scalar | readonly (readonly Scalar[])[]): void {
    const { info, cells } = this.unprotected(sheet);
    const area = toArea(address);
    const inputs = toMatrix(value, area).map((row, down) =>
      row.map((input, right) => enter(input, cells.at(area.row + down, area.column + right).numberFormat)),
    );
    writeCells(this.book, info.id, area, inputs, this.origin);
  }

  /** Types a formula into a cell; `value` is what it shows. */
  editFormula(sheet: string, address: string, formula: string, value: Scalar = ''): void {
    const state = this.unprotected(sheet);
    const { row, column } = toArea(address);
    changing(this.book, state, cellArea(row, column), this.origin, () => {
      const { numberFormat } = state.cells.at(row, column);
      state.cells.put(row, column, { value, formula, numberFormat });
    });
  }

  addSheet(name: string): void {
    this.assertFreeName(name);
    addSheet(this.book, name, this.origin);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.book, this.sheet(name).info.id, this.origin);
  }

  renameSheet(name: string, to: string): void {
    if (!isSameName(name, to)) this.assertFreeName(to);
    changeSheet(this.book, this.sheet(name).info.id, { name: to }, this.origin);
  }

  hideSheet(name: string): void {
    changeSheet(this.book, this.sheet(name).info.id, { visibility: 'Hidden' }, this.origin);
  }

  activate(name: string): void {
    activateSheet(this.book, this.sheet(name).info.id, this.origin);
  }

  /** “G13”, or several ranges: “A1:B2,D4”. */
  select(name: string, addresses: string): void {
    selectAreas(this.book, this.sheet(name).info.id, addresses.split(',').map(toArea), this.origin);
  }

  /** Hides rows by address, “3:5”. */
  hideRows(name: string, address: string): void {
    const { rows } = this.unprotected(name);
    const { row, rowCount } = toArea(address);
    for (let index = row; index < row + rowCount; index += 1) rows.change(index, { hidden: true });
  }

  protect(name: string): void {
    this.setProtected(name, true);
  }

  unprotect(name: string): void {
    this.setProtected(name, false);
  }

  /** Begins to type in a cell: from now on Excel carries out no commands. */
  enterCellEdit(): void {
    this.mode.enter();
  }

  /** Presses Enter or Escape. */
  leaveCellEdit(): void {
    this.mode.leave();
  }

  private sheet(name: string): SheetState {
    const sheet = this.book.sheets.find(({ info }) => isSameName(info.name, name));
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private unprotected(name: string): SheetState {
    const sheet = this.sheet(name);
    if (sheet.info.protected) throw new Error(`${name} is protected`);
    return sheet;
  }

  private setProtected(name: string, isProtected: boolean): void {
    changeSheet(this.book, this.sheet(name).info.id, { protected: isProtected }, this.origin);
  }

  private assertFreeName(name: string): void {
    const bad = badSheetName(name);
    if (bad !== null) throw new Error(bad);
    if (this.book.sheets.some(({ info }) => isSameName(info.name, name))) throw new Error(`${name} is taken`);
  }
}
