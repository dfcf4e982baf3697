import type { RawValue } from '../../src/amount/readAmount';
import { address, type CellRef } from '../../src/sheet/address';

/** A cell to be corrected. */
export interface Repair {
  readonly ref: CellRef;
  /** What it held when the workbook was read; null for a blank. */
  readonly read: RawValue | null;
  /** The amount that belongs there, as plain decimal text (“12.01”); '' for a blank. */
  readonly to: string;
}

/** A cell that holds a formula. */
export interface HeldFormula {
  readonly ref: CellRef;
  readonly formula: string;
}

/** What it takes to undo the repair of a cell. */
export interface Undo {
  readonly ref: CellRef;
  /** What the repair left in the cell: undone only while that still stands. */
  readonly written: RawValue | null;
  /** What stood there, as it is entered again: a formula, or a value. */
  readonly before: unknown;
}

export type Repaired =
  | { readonly kind: 'done'; readonly undo: readonly Undo[] }
  /** Somebody has changed a cell since it was read; nothing was written. */
  | { readonly kind: 'changed' }
  /** Cells hold these formulas, which the user must know first; nothing was written. */
  | { readonly kind: 'formulas'; readonly formulas: readonly HeldFormula[] };

interface Content {
  readonly value: RawValue | null;
  readonly formula: string | null;
  /** Whether what is entered stays the text that it is. */
  readonly isTextFormat: boolean;
}

const orNull = (value: unknown): RawValue | null => (value === '' ? null : (value as RawValue));

/** What the cells hold, in one round trip. */
async function contentsOf(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
): Promise<readonly Content[]> {
  for (const cell of cells) cell.load('values,formulas,numberFormat');
  await context.sync();
  return cells.map((cell) => {
    const value: unknown = cell.values[0]?.[0];
    const formula: unknown = cell.formulas[0]?.[0];
    // A text that looks like a formula is its own value.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return {
      value: orNull(value),
      formula: isFormula ? formula : null,
      isTextFormat: cell.numberFormat[0]?.[0] === '@',
    };
  });
}

/** As Excel must be given a text that it may not read as a number, a date or a formula. */
const asText = (text: string, { isTextFormat }: Content): string => (isTextFormat ? text : `'${text}`);

const asEntered = (value: RawValue | null, content: Content): unknown =>
  typeof value === 'string' ? asText(value, content) : (value ?? '');

/** An amount kept as text, as some exports have it, stays text; any other is a number. */
const written = (to: string, { value, isTextFormat }: Content): RawValue | null =>
  to === '' ? null : isTextFormat || typeof value === 'string' ? to : Number(to);

function cellAt(context: Excel.RequestContext, ref: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(ref.sheet).getRange(address(ref));
}

/** Each of the things with its cell and what that holds. */
async function withContents<T extends { readonly ref: CellRef }>(
  context: Excel.RequestContext,
  each: readonly T[],
): Promise<readonly { readonly of: T; readonly cell: Excel.Range; readonly content: Content }[]> {
  const cells = each.map(({ ref }) => cellAt(context, ref));
  const contents = await contentsOf(context, cells);
  return each.flatMap((of, i) => {
    const cell = cells[i];
    const content = contents[i];
    return cell && content ? [{ of, cell, content }] : [];
  });
}

/**
 * Puts the amounts into the cells, if all still hold what was read: all of them or none. Formulas go only with
 * the user's leave. Format and everything else stays. A protected or missing sheet throws as Excel does.
 */
export async function repairCells(
  repairs: readonly Repair[],
  mayReplaceFormulas: boolean,
): Promise<Repaired> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await withContents(context, repairs);
    if (found.some(({ of, content }) => content.value !== of.read)) return { kind: 'changed' };
    const formulas = found.flatMap(({ of, content }) =>
      content.formula === null ? [] : [{ ref: of.ref, formula: content.formula }],
    );
    if (formulas.length > 0 && !mayReplaceFormulas) return { kind: 'formulas', formulas };
    const undo = found.map(({ of, cell, content }): Undo => {
      const value = written(of.to, content);
      cell.values = [[asEntered(value, content)]];
      return { ref: of.ref, written: value, before: content.formula ?? asEntered(content.value, content) };
    });
    await context.sync();
    return { kind: 'done', undo };
  });
}

/** Puts back what stood there, formulas or values; false, and nothing done, where a cell was changed since. */
export async function undoRepair(undo: readonly Undo[]): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await withContents(context, undo);
    if (found.some(({ of, content }) => content.formula !== null || content.value !== of.written))
      return false;
    for (const { of, cell } of found) cell.formulas = [[of.before]];
    await context.sync();
    return true;
  });
}
