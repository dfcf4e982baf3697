/** Rows for a sheet of ours; the first is its heading. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** The user fills in the blanks: what is typed there may be a number. */
  readonly isTyped?: boolean;
  /** In points. */
  readonly columnWidths: readonly number[];
}

function padded(rows: SheetContent['rows']): SheetContent['rows'] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function fill(sheet: Excel.Worksheet, { rows, columnWidths, isTyped = false }: SheetContent): void {
  const values = padded(rows);
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
  const isFree = (value: string | number): boolean => isTyped && (value === '' || typeof value === 'number');
  range.numberFormat = values.map((row) => row.map((value) => (isFree(value) ? 'General' : '@')));
  range.values = values.map((row) => [...row]);
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.getRow(0).format.font.bold = true;
  columnWidths.forEach((width, column) => {
    range.getCell(0, column).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
}

/** Finds the sheet or adds it, lets `write` fill it, and brings it to the front. */
async function withSheet(
  name: string,
  write: (sheet: Excel.Worksheet, isNew: boolean) => void,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(name);
    await context.sync();
    const isNew = existing.isNullObject;
    const sheet = isNew ? worksheets.add(name) : existing;
    write(sheet, isNew);
    await context.sync();
  });
}

/**
 * Writes a sheet of ours, in the place of what it held before. All is written as text: what was taken from
 * the workbook and begins with = + - or @ must never become a formula.
 */
export async function writeSheet(content: SheetContent, isShown: boolean): Promise<void> {
  await withSheet(content.name, (sheet, isNew) => {
    if (!isNew) sheet.getRange().clear();
    fill(sheet, content);
    if (isShown) sheet.activate();
  });
}

const textOf = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .map((row) => row.map(String).join('\t').trimEnd())
    .join('\n')
    .trim();

/** What a sheet holds, as text; '' where there is none or nothing in it. */
async function sheetText(name: string): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return '';
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    return used.isNullObject ? '' : textOf(used.values);
  });
}

/**
 * Writes a sheet of ours and shows it, but not over what somebody else has written there: false where the sheet holds
 * anything but `written`, which is what it held when we wrote it last.
 */
export async function writeSheetUnlessChanged(
  content: SheetContent,
  written: SheetContent['rows'],
): Promise<boolean> {
  const there = await sheetText(content.name);
  if (there !== '' && ![written, content.rows].map(textOf).includes(there)) return false;
  await writeSheet(content, true);
  return true;
}

/** Brings a sheet of the user's to the front; where there is none, one that begins with this. */
export async function showSheet(content: SheetContent): Promise<void> {
  await withSheet(content.name, (sheet, isNew) => {
    if (isNew) fill(sheet, content);
    sheet.activate();
  });
}
