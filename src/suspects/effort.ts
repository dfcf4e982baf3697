/** Steps that one component may take; those that are found with more are none that an accountant would follow. */
const USUAL_STEPS = 1_000;
/** An integer programme takes about as long as so many sets of cells that are looked at. */
const STEPS_OF_A_QUESTION = 10;
/** Milliseconds, for what no count foresees. */
const LONGEST = 20_000;

/**
 * What the search in one component may still do. Counted in steps and not by the clock: the same accounts get the same
 * answer on any machine, however busy it is.
 */
export class Effort {
  private readonly end = Date.now() + LONGEST;

  constructor(private steps: number = USUAL_STEPS) {}

  get isSpent(): boolean {
    return this.steps <= 0 || this.milliseconds <= 0;
  }

  /** How long a single question may take at the most. */
  get milliseconds(): number {
    return this.end - Date.now();
  }

  /** A set of cells was looked at. */
  look(): void {
    this.steps--;
  }

  /** An integer programme was asked. */
  ask(): void {
    this.steps -= STEPS_OF_A_QUESTION;
  }
}
