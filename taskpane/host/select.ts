import { address, type CellRef } from '../../src/sheet/address';

/**
 * Brings a cell into view and selects it. 'hidden' where its sheet is: it is not unhidden for that, since
 * whoever hid it had a reason.
 */
export async function selectCell(ref: CellRef): Promise<'selected' | 'hidden'> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ref.sheet);
    try {
      sheet.activate();
      sheet.getRange(address(ref)).select();
      await context.sync();
      return 'selected';
    } catch (error) {
      // Excel does not say why it refused; where the sheet is visible it was for another reason.
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility === Excel.SheetVisibility.visible) throw error;
      return 'hidden';
    }
  });
}
