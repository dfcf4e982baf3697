/** Steps that one component may take: about a second. What takes more is nothing that an accountant could follow. */
const USUAL_STEPS = 1_000;
/** Elimination over so many cells takes a step more than over none. */
const CELLS_OF_A_STEP = 7;
/** An integer programme takes so many steps before its first iteration, and one for so many iterations. */
const STEPS_TO_ASK = 5;
const ITERATIONS_OF_A_STEP = 4;
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

  /** So many cells were looked at together. */
  look(cells: number): void {
    this.steps -= 1 + (cells / CELLS_OF_A_STEP) ** 2;
  }

  /** An integer programme was asked. */
  ask(iterations: number): void {
    this.steps -= STEPS_TO_ASK + iterations / ITERATIONS_OF_A_STEP;
  }
}
