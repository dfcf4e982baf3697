import type { Cell, Identity, Values } from './identity';

/** What a change comes to, decided by whoever knows the rules and not by their linear forms. */
export interface Verdict {
  /** Something that held fails now. */
  readonly breaks: boolean;
  /** Which of the failed hold now. */
  readonly resolves: ReadonlySet<string>;
}

/** Figures and the identities they take part in. */
export interface System {
  /** Identities that fail. */
  readonly violated: readonly Identity[];
  /** All identities a cell takes part in, failed or not. */
  touching(cell: Cell): readonly Identity[];
  judge(values: Values): Verdict;
}
