import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { cellArea, isUnbounded, type Area } from '../../officejs/grid/area';
import type { CellInput, Matrix, Scalar } from '../../officejs/store/content';
import { makeRoom, toRange, within } from './areas';
import { eachCell, hasContents, hasOwnLook } from './cells';
import type { Sheet, Univer } from './facade';
import type { StyleChange } from './looks';

/** A change of a cell: what is null is taken away, what is missing stays. */
interface CellChange {
  readonly v?: string | number | null;
  readonly t?: CellValueType | null;
  readonly f?: string | null;
  readonly si?: string | null;
  readonly p?: null;
  readonly s?: StyleChange | null;
}

type Changes = Record<number, Record<number, CellChange>>;

const TYPES: Readonly<Record<string, CellValueType>> = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

/** Contents as Univer keeps them: a boolean is a number of its own type, a text is never taken for a number. */
export function contents(value: Scalar, formula?: string): CellChange {
  if (formula !== undefined) return { f: formula, v: null, t: null, si: null, p: null };
  if (value === '') return BLANK;
  const v = typeof value === 'boolean' ? Number(value) : value;
  return { v, t: TYPES[typeof value] ?? CellValueType.STRING, f: null, si: null, p: null };
}

const BLANK = { v: null, t: null, f: null, si: null, p: null } as const satisfies CellChange;

/** Carries changes out as one step that the user can undo. */
function apply(api: Univer, sheet: Sheet, changes: Changes): void {
  const [first] = Object.entries(changes);
  const column = first && Object.keys(first[1])[0];
  if (!first || column === undefined) return;
  const isDone = api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    // The values say themselves where they belong, but without any range and selection Univer writes nothing.
    range: toRange(cellArea(Number(first[0]), Number(column))),
    value: changes as unknown as IObjectMatrixPrimitiveType<ICellData>,
  });
  if (!isDone) throw new Error(`nothing was written to ${sheet.getSheetName()}`);
}

function put(changes: Changes, row: number, column: number, change: CellChange): void {
  const cells = (changes[row] ??= {});
  cells[column] = { ...cells[column], ...change };
}

export function writeCells(api: Univer, sheet: Sheet, area: Area, cells: Matrix<CellInput | null>): void {
  makeRoom(sheet, area);
  const changes: Changes = {};
  for (const [down, row] of cells.entries()) {
    for (const [right, input] of row.entries()) {
      if (!input) continue;
      const { value, formula, numberFormat } = input;
      const look = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
      put(changes, area.row + down, area.column + right, { ...contents(value, formula), ...look });
    }
  }
  apply(api, sheet, changes);
}

export function writeNumberFormats(
  api: Univer,
  sheet: Sheet,
  area: Area,
  formats: Matrix<string | null>,
): void {
  makeRoom(sheet, area);
  const changes: Changes = {};
  for (const [down, row] of formats.entries()) {
    for (const [right, pattern] of row.entries()) {
      if (pattern === null) continue;
      const n = pattern === 'General' ? null : { pattern };
      put(changes, area.row + down, area.column + right, { s: { n } });
    }
  }
  apply(api, sheet, changes);
}

/** Looks for every cell of the areas; of whole rows and columns only as far as Univer's sheet goes. */
export function formatCells(api: Univer, sheet: Sheet, areas: readonly Area[], style: StyleChange): void {
  const changes: Changes = {};
  for (const area of areas) {
    if (!isUnbounded(area)) makeRoom(sheet, area);
    const clipped = within(sheet, area);
    if (!clipped) continue;
    const { row, column, rowCount, columnCount } = clipped;
    for (let down = row; down < row + rowCount; down += 1) {
      for (let right = column; right < column + columnCount; right += 1)
        put(changes, down, right, { s: style });
    }
  }
  apply(api, sheet, changes);
}

export function clearCells(
  api: Univer,
  sheet: Sheet,
  areas: readonly Area[],
  what: { readonly contents: boolean; readonly formats: boolean },
): void {
  const changes: Changes = {};
  for (const area of areas) {
    eachCell(sheet, area, (row, column, cell) => {
      if (what.contents && hasContents(cell)) put(changes, row, column, BLANK);
      if (what.formats && hasOwnLook(cell)) put(changes, row, column, { s: null });
    });
  }
  apply(api, sheet, changes);
}
