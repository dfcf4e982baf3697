import type { RawValue } from '../../src/amount/readAmount';
import type { Cell, Sheet, SheetRow, Snapshot, Visibility } from '../../src/sheet/snapshot';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Only what a snapshot keeps: each property more is bytes over the wire for every cell. */
const PROPERTIES = 'values,numberFormat,rowIndex,columnIndex';
/** Rows read in one go when a whole workbook is too much for one response. */
const ROWS_AT_ONCE = 2_000;

interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly hidden: readonly boolean[];
}

function isRawValue(value: unknown): value is RawValue {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
  );
}

function cellsOf(block: Block, row: number): readonly Cell[] {
  const cells: Cell[] = [];
  block.values[row]?.forEach((value, at) => {
    if (!isRawValue(value)) return;
    const format = block.numberFormat[row]?.[at];
    const isFormatted = typeof format === 'string' && format !== 'General';
    cells.push({ column: block.columnIndex + at, value, ...(isFormatted ? { format } : {}) });
  });
  return cells;
}

function rowsOf(block: Block): readonly SheetRow[] {
  return block.values.flatMap((_, row) => {
    const cells = cellsOf(block, row);
    return cells.length === 0
      ? []
      : [{ index: block.rowIndex + row, hidden: block.hidden[row] === true, cells }];
  });
}

/** Queues the reading of a range; the block is there after the next sync, null where the sheet is empty. */
function queue(range: Excel.Range): () => Block | null {
  range.load(PROPERTIES);
  const rows = range.getRowProperties({ rowHidden: true });
  return () =>
    range.isNullObject
      ? null
      : {
          rowIndex: range.rowIndex,
          columnIndex: range.columnIndex,
          values: range.values,
          numberFormat: range.numberFormat,
          hidden: rows.value.map((row) => row.rowHidden === true),
        };
}

const sheetOf = ({ name, visibility }: Excel.Worksheet, blocks: readonly Block[]): Sheet => ({
  name,
  visibility: VISIBILITY[visibility] ?? 'visible',
  rows: blocks.flatMap(rowsOf),
});

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** One round trip, whatever the number of sheets. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Sheet[]> {
  const reads = sheets.map((sheet) => queue(sheet.getUsedRangeOrNullObject(true)));
  await context.sync();
  return sheets.map((sheet, i) => {
    const block = reads[i]?.();
    return sheetOf(sheet, block ? [block] : []);
  });
}

/** A sheet in stretches of rows, each its own round trip. */
async function readInStretches(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Sheet> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return sheetOf(sheet, []);
  const blocks: Block[] = [];
  for (let done = 0; done < used.rowCount; done += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, used.rowCount - done);
    const read = queue(
      sheet.getRangeByIndexes(used.rowIndex + done, used.columnIndex, rows, used.columnCount),
    );
    await context.sync();
    const block = read();
    if (block) blocks.push(block);
  }
  return sheetOf(sheet, blocks);
}

/**
 * Reads the open workbook in two round trips: the names of its sheets, then all that they hold. Only past
 * the limit of one response is it read sheet by sheet.
 */
export async function readWorkbook(): Promise<Snapshot> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    try {
      return { sheets: await readAtOnce(context, worksheets.items) };
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
    const sheets: Sheet[] = [];
    for (const sheet of worksheets.items) sheets.push(await readInStretches(context, sheet));
    return { sheets };
  });
}
