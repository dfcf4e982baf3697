import { invalidArgument } from '../errors';
import type { Area } from '../grid/area';
import type { Matrix } from '../store/content';

const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The value of each cell of an area: a matrix of exactly its shape, or one value for all. */
export function toMatrix(value: unknown, { rowCount, columnCount }: Area): Matrix<unknown> {
  if (!Array.isArray(value)) {
    if (value !== null && typeof value === 'object')
      throw invalidArgument('A range takes a matrix or one value.');
    return Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(value));
  }
  const rows = value as readonly unknown[];
  if (rows.length !== rowCount || !rows.every((row) => isRow(row) && row.length === columnCount)) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${rowCount} × ${columnCount}.`,
    );
  }
  return rows as Matrix<unknown>;
}
