import type { Unit } from '../amount/unit';
import type { Candidate } from './candidates';
import type { Table } from './model';

/** The unit most tables state; null when none does. */
export function commonUnit(candidates: readonly Candidate[]): Unit | null {
  const votes = new Map<Unit, number>();
  for (const { heading } of candidates) {
    if (heading.unit) votes.set(heading.unit, (votes.get(heading.unit) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function printedFigures(table: Table): ReadonlySet<string> {
  const figures = table.rows.flatMap((row) => row.figures);
  return new Set(
    figures.flatMap((figure) => {
      const value = figure?.interval?.value;
      return value && !value.isZero() ? [value.toFixed(2)] : [];
    }),
  );
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((value) => b.has(value)).length;

/**
 * Whether a table that states another unit than the rest only says so: its figures agree with theirs as
 * they are printed, and not when converted.
 */
export function isMislabelled(asStated: Table, asPrinted: Table, others: readonly Table[]): boolean {
  const elsewhere = new Set(others.flatMap((table) => [...printedFigures(table)]));
  return common(printedFigures(asPrinted), elsewhere) > common(printedFigures(asStated), elsewhere);
}
