import { standardRules } from '../../../src/rules/packs';
import type { CellRef } from '../../../src/sheet/address';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { locateSuspects } from '../../../src/suspects/locateSuspects';
import type { Solver } from '../../../src/suspects/solver';
import type { Suspect } from '../../../src/suspects/suspect';
import { remediesOf, type Reach } from './bruteForce';
import { SLIP_KINDS } from './kinds';
import type { Random } from './random';
import { checkBook, errorsOf, keyOf, spoil, spotsOf, type Spot } from './workbook';

/** A correct workbook with all that can be asked of it. */
export interface Ground {
  readonly name: string;
  readonly book: Snapshot;
  readonly spots: readonly Spot[];
  readonly reach: Reach;
}

/** A figure that was spoilt. */
export interface Spoilt {
  readonly kind: string;
  readonly ref: CellRef;
  readonly right: string | null;
  readonly wrong: string | null;
}

export interface Outcome {
  readonly spoilt: readonly Spoilt[];
  readonly isDetectable: boolean;
  /** By brute force: one cell only can be the wrong one. */
  readonly isPinned: boolean;
  readonly isLocated: boolean;
  /** Spoilt cells called certain, with the right figure. */
  readonly rightCertain: number;
  /** Spoilt cells called certain, with another figure than the right one. */
  readonly rightCellOnly: number;
  /** Spoilt cells among the likely, with the right figure. */
  readonly rightLikely: number;
  readonly wrongCertain: readonly Suspect[];
  readonly milliseconds: number;
}

/** Spoils a cell by a slip of the kind; null when a dozen cells would not have it. */
export function spoilOne({ spots }: Ground, kind: string, random: Random): Spoilt | null {
  for (let tries = 0; tries < 60; tries++) {
    const spot = random.pick(spots.filter(({ shown }) => shown !== null));
    const wrong = spot && SLIP_KINDS[kind]?.(spot, random);
    if (!spot || wrong === undefined) continue;
    if (wrong === null || Number(wrong) !== Number(spot.shown))
      return { kind, ref: spot.ref, right: spot.shown, wrong };
  }
  return null;
}

const FEWEST_IN_RUN = 3;

/** A run of figures of one column moved one row up or down, as when it is pasted one cell off. */
export function shiftRun({ spots }: Ground, random: Random): readonly Spoilt[] | null {
  for (let tries = 0; tries < 60; tries++) {
    const first = random.pick(spots);
    if (!first) return null;
    const column = spots.filter(
      ({ ref }) =>
        ref.sheet === first.ref.sheet && ref.column === first.ref.column && ref.row >= first.ref.row,
    );
    const length = FEWEST_IN_RUN + random.below(3);
    const run = column.slice(0, length + 1);
    const filled = run.slice(0, length).filter(({ shown }) => shown !== null);
    if (run.length <= length || filled.length < length || new Set(filled.map((s) => s.shown)).size < length)
      continue;
    return run
      .map(({ ref, shown }, i) => ({ kind: '错行', ref, right: shown, wrong: run[i - 1]?.shown ?? null }))
      .filter(({ right, wrong }) => right !== wrong);
  }
  return null;
}

const isRight = ({ to }: Suspect, { right }: Spoilt): boolean => Number(to) === Number(right ?? 0);

/** What the engine makes of a workbook with these figures spoilt. */
export async function tryOut(ground: Ground, spoilt: readonly Spoilt[], solver: Solver): Promise<Outcome> {
  const book = spoilt.reduce((each, { ref, wrong }) => spoil(each, ref, wrong), ground.book);
  const checked = checkBook(book);
  const isDetectable = errorsOf(checked).length > 0;
  const start = performance.now();
  const { byFinding } = await locateSuspects(checked.accounts, standardRules(), checked.result, solver);
  const milliseconds = performance.now() - start;
  const suspects = [...new Map([...byFinding.values()].flat().map((each) => [each, each])).values()];
  const spoiltAt = (suspect: Suspect) => spoilt.find(({ ref }) => keyOf(ref) === keyOf(suspect.ref));
  const certain = suspects.filter(({ certainty }) => certainty === 'certain');
  const count = (list: readonly Suspect[], right: boolean): number =>
    new Set(
      list.flatMap((suspect) => {
        const found = spoiltAt(suspect);
        return found && isRight(suspect, found) === right ? [keyOf(found.ref)] : [];
      }),
    ).size;
  const remedies =
    isDetectable && spoilt.length === 1
      ? remediesOf(book, checked, spotsOf(checked.accounts), ground.reach)
      : [];
  return {
    spoilt,
    isDetectable,
    isPinned: remedies.length === 1,
    isLocated: suspects.length > 0,
    rightCertain: count(certain, true),
    rightCellOnly: count(certain, false),
    rightLikely: count(
      suspects.filter(({ certainty }) => certainty === 'likely'),
      true,
    ),
    wrongCertain: certain.filter((suspect) => !spoiltAt(suspect)),
    milliseconds,
  };
}
