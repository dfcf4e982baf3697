import type { RawValue } from '../../src/amount/readAmount';
import { address, type CellRef } from '../../src/sheet/address';

/** A cell to be corrected. */
export interface Repair {
  readonly ref: CellRef;
  /** What it held when the workbook was read; null for a blank. */
  readonly read: RawValue | null;
  /** The amount that belongs there, as plain decimal text (“12.01”); '' for a blank. */
  readonly to: string;
  /** The user has been told that the cell holds a formula, and wants the figure in its place. */
  readonly mayReplaceFormula: boolean;
}

/** What it takes to undo a repair. */
export interface Undo {
  readonly ref: CellRef;
  /** What the repair left in the cell: undone only while that still stands. */
  readonly written: RawValue | null;
  /** What stood there, as it is entered again: a formula, or a value. */
  readonly before: unknown;
}

export type Repaired =
  | { readonly kind: 'done'; readonly undo: Undo }
  /** Somebody has changed the cell since it was read; nothing was written. */
  | { readonly kind: 'changed' }
  /** The cell holds this formula, which the user must know first; nothing was written. */
  | { readonly kind: 'formula'; readonly formula: string };

interface Content {
  readonly value: RawValue | null;
  readonly formula: string | null;
  /** Whether what is entered stays the text that it is. */
  readonly isTextFormat: boolean;
}

const orNull = (value: unknown): RawValue | null => (value === '' ? null : (value as RawValue));

async function contentOf(context: Excel.RequestContext, cell: Excel.Range): Promise<Content> {
  cell.load('values,formulas,numberFormat');
  await context.sync();
  const value: unknown = cell.values[0]?.[0];
  const formula: unknown = cell.formulas[0]?.[0];
  // A text that looks like a formula is its own value.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    value: orNull(value),
    formula: isFormula ? formula : null,
    isTextFormat: cell.numberFormat[0]?.[0] === '@',
  };
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

/**
 * Puts the amount into the cell, if the cell still holds what was read. A formula goes only with the user's
 * leave. Format and everything else stays. A protected or missing sheet throws as Excel does.
 */
export async function repairCell({ ref, read, to, mayReplaceFormula }: Repair): Promise<Repaired> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = cellAt(context, ref);
    const content = await contentOf(context, cell);
    if (content.value !== read) return { kind: 'changed' };
    if (content.formula !== null && !mayReplaceFormula) return { kind: 'formula', formula: content.formula };
    const value = written(to, content);
    cell.values = [[asEntered(value, content)]];
    await context.sync();
    const before = content.formula ?? asEntered(content.value, content);
    return { kind: 'done', undo: { ref, written: value, before } };
  });
}

/** Puts back what stood there, formula or value; false, and nothing done, where the cell was changed since. */
export async function undoRepair({ ref, written: left, before }: Undo): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = cellAt(context, ref);
    const { value, formula } = await contentOf(context, cell);
    if (formula !== null || value !== left) return false;
    cell.formulas = [[before]];
    await context.sync();
    return true;
  });
}
