import type { Snapshot } from '../../../src/sheet/snapshot';
import type { Published } from './accounts';

/** One way in which departments of a province published the accounts of a year. */
export interface Province {
  readonly name: string;
  readonly year: number;
  readonly book: (accounts: Published) => Snapshot;
  /** What this layout does not print, by key “表/行/栏”. */
  readonly omits?: RegExp;
}
