import type { CellRef } from '../sheet/address';
import type { TableId } from '../tables/model';

/** A cell with the figure that it should hold. */
export interface Correction {
  readonly table: TableId;
  readonly ref: CellRef;
  /** In words of the accounts. */
  readonly row: string;
  readonly column: string;
  /** As printed; “空” for a blank. */
  readonly from: string;
  /** In the unit and with the decimals of its table. */
  readonly to: string;
}

/**
 * A cell that may be wrong. Certain: no change of as few cells does without it, and the identities leave its figure
 * no choice but for rounding. Likely: one of several.
 */
export interface Suspect extends Correction {
  readonly certainty: 'certain' | 'likely';
  readonly reason: string;
  /** The findings that are gone once the cell, and those together with it, are corrected. */
  readonly resolves: readonly string[];
  /** Cells that have to be corrected at the same time. */
  readonly together: readonly Correction[];
}

/** Findings that no suspect explains, and why: not found within the steps a search may take, or no change of figures makes them agree. */
export interface Unlocated {
  readonly findings: readonly string[];
  readonly reason: 'late' | 'none';
}

export interface Suspicions {
  /** By the id of the finding: certain before likely, the plainest slip first, never more than can be read. */
  readonly byFinding: ReadonlyMap<string, readonly Suspect[]>;
  /** How many likely corrections of a finding are left out. */
  readonly more: ReadonlyMap<string, number>;
  readonly unlocated: readonly Unlocated[];
}

export const NO_SUSPICIONS: Suspicions = { byFinding: new Map(), more: new Map(), unlocated: [] };
