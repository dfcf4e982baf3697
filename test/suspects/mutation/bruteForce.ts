import type { Snapshot } from '../../../src/sheet/snapshot';
import { checkBook, errorsOf, keyOf, spoil, type Checked, type Spot } from './workbook';

/** Which errors a change of each cell of a correct workbook causes, either way and out of all proportion. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

const CHANGES = [1, -1, 1e6, -1e6];

/** Found by trying: nothing here knows of linear forms. */
export function reachOf(book: Snapshot, spots: readonly Spot[]): Reach {
  return new Map(
    spots.map((spot) => {
      const now = Number(spot.shown ?? 0);
      const broken = CHANGES.flatMap((change) =>
        errorsOf(checkBook(spoil(book, spot.ref, (now + change).toFixed(2)))).map(({ id }) => id),
      );
      return [keyOf(spot.ref), new Set(broken)];
    }),
  );
}

/** A cell that alone, with this figure, makes the workbook agree. */
export interface Remedy {
  readonly cell: string;
  readonly figure: string;
}

/** The printed figures on both sides of a value. */
const around = (value: number): readonly string[] => {
  const cents = Math.round(value * 1e6) / 1e4;
  return [...new Set([Math.floor(cents), Math.ceil(cents)])].map((each) => (each / 100).toFixed(2));
};

/** Every single cell that would make all errors disappear, found by trying the differences that are reported. */
export function remediesOf(
  book: Snapshot,
  checked: Checked,
  spots: readonly Spot[],
  reach: Reach,
): readonly Remedy[] {
  const errors = errorsOf(checked);
  const differences = [...new Set(errors.map(({ difference }) => Number(difference ?? 0)))];
  return spots.flatMap((spot): readonly Remedy[] => {
    const reached = reach.get(keyOf(spot.ref));
    if (!errors.every(({ id }) => reached?.has(id))) return [];
    const now = Number(spot.shown ?? 0);
    for (const difference of differences) {
      for (const figure of [now + difference, now - difference].flatMap(around)) {
        if (errorsOf(checkBook(spoil(book, spot.ref, figure))).length === 0)
          return [{ cell: keyOf(spot.ref), figure }];
      }
    }
    return [];
  });
}
