import type { FindingCell } from '../../rules/finding';

export type ClaimKind =
  'amount' | 'completion' | 'growth' | 'share' | 'sum' | 'direction' | 'name' | 'format';
export type Verdict = 'ok' | 'rounding' | 'wrong' | 'uncheckable';

/** One thing the text says, and what became of it. */
export interface Claim {
  /** “五(三)”. */
  readonly section: string;
  readonly sentence: string;
  /** Offsets of what is stated in the plain text; both 0 for what the text as a whole lacks. */
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  /** As the text has it, without its noise. */
  readonly stated: string;
  /** What it should be, fit to stand in the text where it can; null where nobody knows. */
  readonly expected: string | null;
  readonly verdict: Verdict;
  /** Why; '' for what is right. */
  readonly message: string;
  /** The cells it was held against. */
  readonly cells: readonly FindingCell[];
}
