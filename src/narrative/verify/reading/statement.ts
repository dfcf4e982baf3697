import type { AverageKind } from './averages';
import type { Direction } from './wording';
import type { Quantity } from './quantity';
import type { Subject } from './subjects';

/** What a figure of the text says of its subject. */
export type Role =
  | 'actual'
  | 'budget'
  | 'prior'
  /** Difference from last year, or from the budget, in money. */
  | 'change'
  | 'budgetChange'
  | 'completion'
  | 'growth'
  | 'budgetGrowth'
  | 'share';

/** A figure with its role and subject. */
export interface Statement {
  readonly quantity: Quantity;
  readonly role: Role;
  readonly subject: Subject;
  /** Of changes and growths: as worded. */
  readonly direction: Direction | null;
  /** Of budgets and completions: which budget the text names. */
  readonly basis: string | null;
  /** Of shares: the whole that the text names, where we know it. */
  readonly whole: Subject | null;
  /** Of shares: the words that name the whole, '' where the text leaves it open. */
  readonly wholeWords: string;
}

/** A figure that nobody can say what it stands for. */
export interface Unbound {
  readonly quantity: Quantity;
  readonly reason: string;
}

/** A figure that is an amount by the head, by the vehicle. */
export interface Average {
  readonly quantity: Quantity;
  readonly kind: AverageKind;
}

/** The statements about one subject that stand together: a figure, its budget, its change, its share. */
export interface Frame {
  readonly subject: Subject;
  readonly statements: Partial<Record<Role, Statement>>;
}
