import { address, type CellRef } from '../../src/sheet/address';

/** Brings a cell into view and selects it. A hidden sheet is not unhidden for that: Excel refuses. */
export async function selectCell(ref: CellRef): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ref.sheet);
    sheet.activate();
    sheet.getRange(address(ref)).select();
    await context.sync();
  });
}
