import { coded, open, SMALL } from './open';

describe('an object that may not exist', () => {
  test('says after the sync whether it does', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject('收入');
      const missing = context.workbook.worksheets.getItemOrNullObject('审核结果');
      await context.sync();
      expect([there.isNullObject, missing.isNullObject]).toEqual([false, true]);
    });
  });

  test('throws PropertyNotLoaded for isNullObject before the sync', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('审核结果');
      expect(() => missing.isNullObject).toThrow(coded('PropertyNotLoaded'));
      await context.sync();
    });
  });

  test('gives null objects in turn, and none of their properties', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject('审核结果').getUsedRangeOrNullObject(true);
      used.load('values');
      await context.sync();
      expect(used.isNullObject).toBe(true);
      expect(() => used.values).toThrow(coded('PropertyNotLoaded'));
    });
  });

  test('lets everything be done to it without effect when it does not', async () => {
    const { excel, store } = await open(SMALL);
    const before = store.snapshotState();
    await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('审核结果');
      missing.getRange('A1').values = [['结果']];
      missing.delete();
      await context.sync();
    });
    expect(store.snapshotState()).toEqual(before);
  });

  test('is a blank sheet for getUsedRangeOrNullObject, and its first cell for getUsedRange', async () => {
    const { excel } = await open({ sheets: [{ name: '空' }] });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空');
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe('空!A1');
    });
  });
});
