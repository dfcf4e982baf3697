/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const ROWS_IN_SHEET = 1_048_576;
export const COLUMNS_IN_SHEET = 16_384;

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: ROWS_IN_SHEET,
  columnCount: COLUMNS_IN_SHEET,
};

export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const cellsIn = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/** Whole columns, whole rows or the whole sheet: Excel gives such a range no values. */
export const isUnbounded = ({ rowCount, columnCount }: Area): boolean =>
  rowCount === ROWS_IN_SHEET || columnCount === COLUMNS_IN_SHEET;

const isCount = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

export function isInSheet({ row, column, rowCount, columnCount }: Area): boolean {
  return (
    isCount(row, 0) &&
    isCount(column, 0) &&
    isCount(rowCount, 1) &&
    isCount(columnCount, 1) &&
    row + rowCount <= ROWS_IN_SHEET &&
    column + columnCount <= COLUMNS_IN_SHEET
  );
}

const fromCorners = (row: number, column: number, rowEnd: number, columnEnd: number): Area | null =>
  rowEnd > row && columnEnd > column
    ? { row, column, rowCount: rowEnd - row, columnCount: columnEnd - column }
    : null;

export function intersect(a: Area, b: Area): Area | null {
  return fromCorners(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.row + a.rowCount, b.row + b.rowCount),
    Math.min(a.column + a.columnCount, b.column + b.columnCount),
  );
}

/** The smallest area that holds all of these; null for none. */
export function enclosing(areas: readonly Area[]): Area | null {
  return fromCorners(
    Math.min(...areas.map(({ row }) => row)),
    Math.min(...areas.map(({ column }) => column)),
    Math.max(...areas.map(({ row, rowCount }) => row + rowCount)),
    Math.max(...areas.map(({ column, columnCount }) => column + columnCount)),
  );
}

/** What remains of `area` without `taken`: the strips above, below, left and right of it. */
export function subtract(area: Area, taken: Area): readonly Area[] {
  const hole = intersect(area, taken);
  if (hole === null) return [area];
  const [rowEnd, columnEnd] = [area.row + area.rowCount, area.column + area.columnCount];
  const [holeRowEnd, holeColumnEnd] = [hole.row + hole.rowCount, hole.column + hole.columnCount];
  return [
    fromCorners(area.row, area.column, hole.row, columnEnd),
    fromCorners(hole.row, area.column, holeRowEnd, hole.column),
    fromCorners(hole.row, holeColumnEnd, holeRowEnd, columnEnd),
    fromCorners(holeRowEnd, area.column, rowEnd, columnEnd),
  ].filter((strip) => strip !== null);
}

export const subtractAll = (areas: readonly Area[], taken: readonly Area[]): readonly Area[] =>
  taken.reduce<readonly Area[]>((rest, each) => rest.flatMap((area) => subtract(area, each)), areas);
