import type { CellRef } from '../sheet/address';
import type { TableId } from '../tables/model';
import type { RuleClass } from './rule';

/** A cell a finding is about. */
export interface FindingCell {
  /** Null for a cell outside the nine tables. */
  readonly table: TableId | null;
  readonly ref: CellRef;
  readonly row: string;
  readonly column: string;
  /** As printed; “空” for a blank. */
  readonly value: string;
}

/** One thing that is wrong, or agrees only within rounding. */
export interface Finding {
  /** Rule and place in words of the accounts: the same in every run and layout. */
  readonly id: string;
  readonly rule: string;
  readonly class: RuleClass;
  readonly status: 'failed' | 'rounding';
  readonly message: string;
  /** The rule's formula with names and figures filled in; for a statement, the formula itself. */
  readonly formula: string;
  /** Both sides and left − right, as printed; null for a rule that compares no amounts. */
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly cells: readonly FindingCell[];
  /** Other findings that the same broken figure explains. */
  readonly related: readonly string[];
}

/** Findings that one broken figure explains, the one to show first; the others belong under it. */
export interface FindingGroup {
  /** The cell they share. */
  readonly cell: CellRef;
  readonly findings: readonly string[];
}

export interface NotApplicable {
  readonly rule: string;
  readonly reason: string;
}

export interface Fault {
  readonly rule: string;
  readonly message: string;
}

export interface Summary {
  readonly rules: number;
  readonly checks: number;
  readonly passed: number;
  readonly rounding: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly faults: number;
}

export interface CheckResult {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly notApplicable: readonly NotApplicable[];
  readonly faults: readonly Fault[];
}
