import type { CellObject } from '@e965/xlsx';
import type { RawValue } from '../../src/amount/readAmount';
import { NOT_CALCULATED } from '../messages';

/** How both file formats number the error values ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What a cell holds; null where it holds nothing. Of a formula, the value it had when last calculated. */
export function cellValue(cell: CellObject): RawValue | null {
  if (cell.t === 'e') return { error: (typeof cell.v === 'number' && ERRORS[cell.v]) || '#UNKNOWN!' };
  // SheetJS puts a zero into a formula that has no value, and tells of it by the type alone.
  const value = cell.t === 'z' ? undefined : cell.v;
  switch (typeof value) {
    case 'number':
      // Some writers put NaN for a division by zero.
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'string':
      return value === '' ? null : value;
    case 'boolean':
      return value;
    default:
      // Files written by libraries hold formulas that nobody calculated. Neither zero nor blank is honest.
      return cell.f === undefined && cell.F === undefined ? null : { error: NOT_CALCULATED };
  }
}
