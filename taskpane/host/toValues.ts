/** A formula that calls one of our functions, as Excel stores it. */
const OURS = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?JUESUAN[._]/iu;

/** What became of the selection. */
export interface Converted {
  readonly formulas: number;
}

/** A written value that Excel must not read as a formula, a number or a date again. */
const asText = (value: unknown): unknown => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/**
 * Puts the values in the place of our own formulas in the selection, for files sent to people without the
 * add-in, where they would show #NAME?. Formulas of others and everything outside the selection stay. A
 * formula that shows an error keeps being one: its value is worth nothing.
 */
export async function convertSelectionToValues(): Promise<Converted> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const selected = context.workbook.getSelectedRange();
    const range = selected.getUsedRangeOrNullObject(true);
    range.load('formulas,values');
    await context.sync();
    if (range.isNullObject) return { formulas: 0 };
    let formulas = 0;
    range.formulas.forEach((row: readonly unknown[], down) => {
      row.forEach((formula, right) => {
        const value: unknown = range.values[down]?.[right];
        const isError = typeof value === 'string' && value.startsWith('#');
        if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula) || isError) return;
        range.getCell(down, right).values = [[asText(value)]];
        formulas += 1;
      });
    });
    await context.sync();
    return { formulas };
  });
}
