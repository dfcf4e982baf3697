import type { TableId } from '../../src/tables/model';
import type { Given } from './given';

/** Table, row and column of a cell as a finding names it; no column where the row has only one. */
export type Cell = readonly [table: TableId | null, row: string, column: string];

/** A finding of another rule that comes with it whatever one does. */
export interface Companion {
  readonly finding: string;
  readonly because: string;
}

/** Accounts in which one rule is broken, and only that one. */
export interface Failing {
  readonly given: () => Given;
  /** Where it fails: what follows the rule in its findings' ids; '' for a rule without repetitions. */
  readonly at: readonly string[];
  /** Cells that the first finding names. */
  readonly cells: readonly Cell[];
  /** What its message says: the figures, what to do. */
  readonly says: readonly string[];
  readonly alsoFails?: readonly Companion[];
}

/** Accounts in which the rule has nothing to check, and what a person is told. */
export interface Missing {
  readonly given: () => Given;
  readonly reason: string;
}

/** What proves that a rule does what it says. */
export interface RuleCase {
  readonly rule: string;
  /** Where it is decided and passes: the rich accounts, and others where it takes another way. */
  readonly passes: readonly (() => Given)[];
  readonly fails: readonly Failing[];
  /** Null only for the rules that `NEVER_MISSING` gives a reason for. */
  readonly missing: Missing | null;
}
