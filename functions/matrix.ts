import type { Decimal } from '../src/amount/decimal';
import { isCellError, valueError, type CellError } from './cellError';
import type { Argument, CellResult, CellValue, Matrix } from './cellFunction';
import { wrongShape } from './messages';
import { readFigure } from './readFigure';

const BLANK: Matrix<CellValue> = [[null]];

function isRange(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument) && argument.every(Array.isArray);
}

/** A range as rows of cells; a single value as one. */
export function toMatrix(argument: Argument): Matrix<CellValue> {
  if (!isRange(argument)) return [[argument]];
  return (argument[0] ?? []).length === 0 ? BLANK : argument;
}

const heightOf = (matrix: Matrix<unknown>): number => matrix.length;
/** The rows of a range are all of one length. */
const widthOf = (matrix: Matrix<unknown>): number => matrix[0]?.length ?? 0;
const shapeOf = (matrix: Matrix<unknown>): string => `${heightOf(matrix)}行${widthOf(matrix)}列`;
const isSingle = (matrix: Matrix<unknown>): boolean => heightOf(matrix) === 1 && widthOf(matrix) === 1;

/** All figures of a range, row by row; the first error if one is none. */
export function readFigures(argument: Argument): readonly Decimal[] | CellError {
  const figures: Decimal[] = [];
  for (const row of toMatrix(argument)) {
    for (const cell of row) {
      const figure = readFigure(cell);
      if (isCellError(figure)) return figure;
      figures.push(figure);
    }
  }
  return figures;
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
  const [shape = BLANK] = shaped;
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
