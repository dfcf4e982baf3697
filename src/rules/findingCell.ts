import { columnName, rowName } from '../formula/names';
import type { Operand } from '../formula/value';
import type { FindingCell } from './finding';

/** A figure of a table as a cell to look at. */
export const findingCell = ({
  table,
  row,
  column,
  figure,
}: Pick<Operand, 'table' | 'row' | 'column' | 'figure'>): FindingCell => ({
  table: table.id,
  ref: figure.ref,
  row: rowName(table, row),
  column: columnName(table, row, column),
  value: figure.shown,
});
