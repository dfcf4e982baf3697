import type { FindingCell } from '../../rules/finding';
import { address } from '../../sheet/address';
import type { RollUpReport } from './rollUpReport';

const cellOf = ({ table, ref, row, column, value }: FindingCell) => ({
  table,
  sheet: ref.sheet,
  address: address(ref),
  row,
  column,
  value,
});

/** The value of the key `rollUp`, in the form that docs/命令行.md writes down for programs. */
export const rollUpJson = ({ flaws, unknown, ...rest }: RollUpReport) => ({
  ...rest,
  flaws: flaws.map(({ cell, ...others }) => ({ cell: cellOf(cell), ...others })),
  unknown: unknown.map(({ cell, files }) => ({ cell: cellOf(cell), files })),
});
