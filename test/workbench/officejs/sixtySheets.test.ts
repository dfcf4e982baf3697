import { cells, open } from './open';

const SHEETS = Array.from({ length: 60 }, (_sheet, index) => ({
  name: `表${index + 1}`,
  ...(index === 59
    ? {}
    : { cells: cells(Array.from({ length: 30 }, (_row, row) => [`科目${row}`, row + index / 100])) }),
}));

test('a workbook of 60 sheets is read in two round trips', async () => {
  const { excel, host } = await open({ sheets: SHEETS });
  const read = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const ranges = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('values,text,numberFormat,formulas,rowIndex,columnIndex'),
    );
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : (range.values as unknown[][])));
  });
  expect(host.stats.roundTrips).toBe(2);
  expect(read).toHaveLength(60);
  expect(read[58]?.[29]).toEqual(['科目29', 29.58]);
  expect(read[59]).toBeNull();
  expect(host.stats.largestResponse).toBeLessThan(5 * 1024 * 1024);
});
