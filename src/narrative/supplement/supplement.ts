import type { Decimal } from '../../amount/decimal';
import type { CellRef } from '../../sheet/address';

/** What one row of the 补充资料 sheet says; amounts in 万元. */
export interface GivenFact {
  readonly label: string;
  readonly value: Decimal | string;
  readonly shown: string;
  readonly ref: CellRef;
}

/** What the sheet says of one functional code. */
export interface GivenItem {
  readonly code: string;
  readonly initial: GivenFact | null;
  readonly adjusted: GivenFact | null;
  readonly reason: GivenFact | null;
}

/** The 补充资料 sheet, read. */
export interface Supplement {
  /** By the name of the fact. */
  readonly facts: ReadonlyMap<string, GivenFact>;
  readonly items: ReadonlyMap<string, GivenItem>;
  /** What was not taken over, and why. */
  readonly notes: readonly string[];
}

export const NO_SUPPLEMENT: Supplement = { facts: new Map(), items: new Map(), notes: [] };

/** Two sheets as one; what the first says counts. */
export function joinSupplements(first: Supplement, second: Supplement): Supplement {
  return {
    facts: new Map([...second.facts, ...first.facts]),
    items: new Map([...second.items, ...first.items]),
    notes: [...first.notes, ...second.notes],
  };
}
