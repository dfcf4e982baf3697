import type { Decimal } from '../src/amount/decimal';
import { CellError, isCellError, valueError } from './cellError';
import type { Argument, CellResult, CellValue, Matrix } from './cellFunction';
import { wrongShape } from './messages';
import { readFigure } from './readFigure';

function isRange(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

/** A range as rows of cells; a single value as one. */
export function toMatrix(argument: Argument): Matrix<CellValue> {
  if (!isRange(argument)) return [[argument]];
  return argument.length === 0 ? [[null]] : argument;
}

const heightOf = (matrix: Matrix<unknown>): number => matrix.length;
const widthOf = (matrix: Matrix<unknown>): number => Math.max(...matrix.map((row) => row.length));
const shapeOf = (matrix: Matrix<unknown>): string => `${heightOf(matrix)}行${widthOf(matrix)}列`;
const isSingle = (matrix: Matrix<unknown>): boolean => heightOf(matrix) === 1 && widthOf(matrix) === 1;

/** All figures of a range, row by row; the first that is none. */
export function readFigures(argument: Argument): readonly Decimal[] | CellError {
  const figures = toMatrix(argument).flatMap((row) => row.map(readFigure));
  return figures.find(isCellError) ?? (figures as readonly Decimal[]);
}

/**
 * Applies a function of figures cell by cell. Ranges must have one shape; a single value serves every
 * cell. An error in one cell is the result of that cell alone.
 */
export function eachCell(
  args: readonly Argument[],
  apply: (figures: readonly Decimal[]) => CellResult,
): Matrix<CellResult> {
  const ranges = args.map(toMatrix);
  const shaped = ranges.filter((range) => !isSingle(range));
  const [shape = [[null]] as Matrix<CellValue>] = shaped;
  const other = shaped.find((range) => shapeOf(range) !== shapeOf(shape));
  if (other) return [[valueError(wrongShape(shapeOf(shape), shapeOf(other)))]];
  // A single value is read once, not for every cell of the other range.
  const readers = ranges.map((range) => {
    if (!isSingle(range)) return (row: number, column: number) => readFigure(range[row]?.[column]);
    const only = readFigure(range[0]?.[0]);
    return () => only;
  });
  return shape.map((cells, row) =>
    cells.map((_, column) => {
      const figures = readers.map((read) => read(row, column));
      return figures.find(isCellError) ?? apply(figures as readonly Decimal[]);
    }),
  );
}
