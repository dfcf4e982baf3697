/** Which of `size` things to choose: as few as possible, so that all of this is met. */
export interface Cover {
  readonly size: number;
  /** Of each of these at least one. */
  readonly cuts: readonly (readonly number[])[];
  /** All of these. */
  readonly fixed: readonly number[];
  /** Not all of any of these together. */
  readonly unlike: readonly (readonly number[])[];
  /** Not just one of these sets, though more than it may do. */
  readonly refused: readonly (readonly number[])[];
  /** What follows from all this for sets that meet it; it only helps an integer programme along. */
  readonly implications: readonly Implication[];
  /** Known from before: with fewer it cannot be met. Like the implications, it only helps along. */
  readonly atLeast: number;
  /** Not more than so many. */
  readonly atMost: number | null;
}

/** Choosing `one` asks for a second choice in one of some cuts, or for a choice among others. */
export interface Implication {
  readonly one: number;
  /** Places in `cuts`. */
  readonly secondIn: readonly number[];
  readonly others: readonly number[];
}

export type Choice =
  | { readonly kind: 'chosen'; readonly chosen: readonly number[] }
  | { readonly kind: 'impossible' }
  /** Not answered within what a question may take. */
  | { readonly kind: 'late' };

export interface Answer {
  readonly choice: Choice;
  /** What it took: the same for the same question on any machine. */
  readonly iterations: number;
}

/** The integer programme behind the search. Plain data in and out, so that it may live in a worker. */
export interface Solver {
  choose(cover: Cover, milliseconds: number): Promise<Answer>;
}
