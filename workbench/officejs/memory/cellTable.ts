import type { Area } from '../grid/area';
import type { CellProperty, Matrix, Scalar } from '../store/content';
import { numberText } from './numberText';
import type { CellData } from './workbookData';

export interface CellState {
  readonly value: Scalar;
  readonly formula?: string;
  readonly numberFormat: string;
}

export const BLANK: CellState = { value: '', numberFormat: 'General' };

const hasContents = ({ value, formula }: CellState): boolean => value !== '' || formula !== undefined;

const READ: Readonly<Record<CellProperty, (cell: CellState) => Scalar>> = {
  values: ({ value }) => value,
  formulas: ({ value, formula }) => formula ?? value,
  numberFormat: ({ numberFormat }) => numberFormat,
  text: ({ value, numberFormat }) => numberText(value, numberFormat),
};

/** The cells of a sheet that hold something or have a number format. */
export class CellTable {
  private readonly rows = new Map<number, Map<number, CellState>>();

  at(row: number, column: number): CellState {
    return this.rows.get(row)?.get(column) ?? BLANK;
  }

  put(row: number, column: number, cell: CellState): void {
    const cells = this.rows.get(row) ?? new Map<number, CellState>();
    if (hasContents(cell) || cell.numberFormat !== BLANK.numberFormat) cells.set(column, cell);
    else cells.delete(column);
    if (cells.size > 0) this.rows.set(row, cells);
    else this.rows.delete(row);
  }

  read({ row, column, rowCount, columnCount }: Area, property: CellProperty): Matrix<Scalar> {
    const get = READ[property];
    return Array.from({ length: rowCount }, (_row, down) => {
      const cells = this.rows.get(row + down);
      return Array.from({ length: columnCount }, (_cell, right) => get(cells?.get(column + right) ?? BLANK));
    });
  }

  /** In reading order. */
  all(): readonly CellData[] {
    const byIndex = <V>(a: readonly [number, V], b: readonly [number, V]) => a[0] - b[0];
    return [...this.rows]
      .sort(byIndex)
      .flatMap(([row, cells]) =>
        [...cells].sort(byIndex).map(([column, cell]) => ({ row, column, ...cell })),
      );
  }

  /** Every cell of the area that is not blank, also of whole rows and columns. */
  within(area: Area): readonly CellData[] {
    return this.all().filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  }

  /** The smallest area with all of them, or with those that hold something. */
  extent(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && !hasContents(cell)) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
