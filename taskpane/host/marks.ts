import { address, type CellRef } from '../../src/sheet/address';

/** A cell to be coloured. */
export interface Mark {
  readonly ref: CellRef;
  /** “#FDE7E9”. */
  readonly fill: string;
}

/** Always true, and written by nobody else: by this formula our own formats are known again. */
const FORMULA = '=N("决算助手")=0';
/** An address list must stay below what one argument may hold. */
const ADDRESSES_AT_ONCE = 200;

function bySheetAndFill(marks: readonly Mark[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const sheets = new Map<string, Map<string, string[]>>();
  for (const { ref, fill } of marks) {
    const fills = sheets.get(ref.sheet) ?? new Map<string, string[]>();
    fills.set(fill, [...(fills.get(fill) ?? []), address(ref)]);
    sheets.set(ref.sheet, fills);
  }
  return sheets;
}

function addMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const [name, fills] of bySheetAndFill(marks)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [fill, addresses] of fills) {
      for (let at = 0; at < addresses.length; at += ADDRESSES_AT_ONCE) {
        const areas = sheet.getRanges(addresses.slice(at, at + ADDRESSES_AT_ONCE).join(','));
        const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = FORMULA;
        format.custom.format.fill.color = fill;
      }
    }
  }
}

/** Queues the removal of every format of ours; needs two round trips, to find them and to remove them. */
async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const lists = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const list of lists) list.load('items/type,items/customOrNullObject/rule/formula');
  await context.sync();
  for (const list of lists) {
    for (const format of list.items) {
      const { customOrNullObject: custom } = format;
      if (!custom.isNullObject && custom.rule.formula === FORMULA) format.delete();
    }
  }
}

/** Colours the cells of all findings, in place of those coloured before. */
export async function mark(marks: readonly Mark[], isFirst: boolean): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    if (!isFirst) await removeMarks(context);
    addMarks(context, marks);
    await context.sync();
  });
}

/** Takes every mark of ours away; formats of the user's own stay as they are. */
export async function unmark(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    await removeMarks(context);
    await context.sync();
  });
}
