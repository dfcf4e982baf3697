import type { Env } from '../../formula/context';
import { FormulaFault } from '../../formula/value';
import type { CellRef } from '../../sheet/address';
import { brokenTemplate, pendingText, unknownName } from './messages';
import type { TemplateProblem } from './model';
import type { Piece } from './piece';
import type { Place } from './place';
import type { Meanings } from './substitute';
import type { Template } from './template';

/** What a draft is made with, and what it gathers on the way. */
export interface Drafting {
  readonly template: Template;
  readonly problems: TemplateProblem[];
  /** Of the paragraph that is being written. */
  readonly notes: Set<string>;
  /** What the reader of a paragraph should know of a word that it uses. */
  readonly about: ReadonlyMap<string, string>;
}

/** Where in it we are. */
export interface Scope {
  readonly env: Env;
  readonly meanings: Meanings;
  /** For what goes wrong here. */
  readonly place: Place;
  readonly depth: number;
}

export function pending(what: string, asks: readonly string[] = [], mistake?: CellRef | null): Piece {
  const text = pendingText(what);
  const fact = { start: 0, end: text.length, what, asks, ...(mistake && { mistake }) };
  return { text, figures: [], pending: [fact] };
}

/** Told already; a name that nothing answers to where it stands, not where it is used in the end. */
function isSame(problem: TemplateProblem, { where }: Place, { message }: FormulaFault): boolean {
  return (
    (problem.where === where && problem.message === message) ||
    problem.message.startsWith(unknownName(message))
  );
}

/** A mistake in the template costs the place where it stands, not the draft: what is open instead comes of `open`. */
export function guardedAs<T>(
  drafting: Drafting,
  place: Place,
  at: number | null,
  open: (piece: Piece) => T,
  make: () => T,
): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    const told = drafting.problems.find((each) => isSame(each, place, error));
    // Where a formula stands is known of the text; where in a formula, only of one that is not part of a text.
    if (!told) drafting.problems.push({ ...place, at: at ?? error.at, message: error.message });
    const { where, cell } = told ?? place;
    return open(pending(brokenTemplate(where), [], cell));
  }
}

export const guarded = (drafting: Drafting, place: Place, at: number | null, make: () => Piece): Piece =>
  guardedAs(drafting, place, at, (piece) => piece, make);
