/** Rows of text for a sheet of ours; the first is its heading. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** In points. */
  readonly columnWidths: readonly number[];
}

function padded(rows: SheetContent['rows']): readonly (readonly string[])[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/**
 * Writes a sheet of ours, in the place of what it held before. All is written as text: what was taken from
 * the workbook and begins with = + - or @ must never become a formula.
 */
export async function writeSheet({ name, rows, columnWidths }: SheetContent): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = existing.isNullObject ? worksheets.add(name) : existing;
    if (!existing.isNullObject) sheet.getRange().clear();
    const values = padded(rows);
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.numberFormat = values.map((row) => row.map(() => '@'));
    range.values = values.map((row) => [...row]);
    range.format.wrapText = true;
    range.format.verticalAlignment = Excel.VerticalAlignment.top;
    range.getRow(0).format.font.bold = true;
    columnWidths.forEach((width, column) => {
      range.getCell(0, column).format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
  });
}
