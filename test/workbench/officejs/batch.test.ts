import { coded, open, SMALL } from './open';

const LONG_TEXT = '超'.repeat(400);

describe('a batch', () => {
  test('is one round trip, however many commands it has', async () => {
    const { excel, host } = await open(SMALL);
    await excel.run(async (context) => {
      for (const name of ['收入', '支出'])
        context.workbook.worksheets.getItem(name).getRange('A1').load('values');
      await context.sync();
    });
    expect(host.stats.roundTrips).toBe(1);
    expect(host.stats.commands).toBe(6);
  });

  test('with nothing in it is no round trip', async () => {
    const { excel, host } = await open(SMALL);
    await excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.stats.roundTrips).toBe(0);
  });

  test('left at the end of a run is carried out', async () => {
    const { excel, host, store } = await open(SMALL);
    await excel.run((context) => {
      context.workbook.worksheets.getItem('支出').activate();
      return Promise.resolve();
    });
    expect(host.stats.roundTrips).toBe(1);
    expect(store.snapshotState().view.activeSheet).toBe('支出');
  });

  test('is carried out in order: a load sees what was set before it, not what is set after', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('收入').getRange('B2');
      const [first, second] = [cell.getCell(0, 0).load('values'), cell.getCell(0, 0)];
      cell.values = [[99]];
      second.load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[12.01]], [[99]]]);
    });
  });

  test('stops at the first command that fails; what was done before stays done', async () => {
    const { excel, store } = await open(SMALL);
    const batch = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('B2').values = [[1]];
      context.workbook.worksheets.getItem('没有');
      sheet.getRange('B3').values = [[2]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'ItemNotFound' });
    const values = store.snapshotState().sheets[0]?.cells?.filter(({ column }) => column === 1);
    expect(values?.map(({ value }) => value)).toEqual(['合计', 1, 3]);
  });

  test('that fails brings nothing of what was loaded', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入').load('name');
      context.workbook.worksheets.getItem('没有');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      expect(() => sheet.name).toThrow(coded('PropertyNotLoaded'));
    });
  });

  test('says where it failed', async () => {
    const { excel, host } = await open(SMALL);
    const batch = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('不是地址');
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({
      name: 'OfficeExtension.Error',
      code: 'InvalidArgument',
      debugInfo: {
        code: 'InvalidArgument',
        errorLocation: 'Worksheet.getRange',
        statement: 'context.workbook.worksheets.getItem("收入").getRange',
      },
    });
    await expect(batch).rejects.toBeInstanceOf(Reflect.get(host.globals.OfficeExtension, 'Error'));
  });

  test('fails with a GeneralException when the workbook behind it does', async () => {
    const { excel, store } = await open(SMALL);
    const broken = new Error('disk');
    store.usedArea = () => Promise.reject(broken);
    const batch = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getUsedRangeOrNullObject();
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'GeneralException', innerError: broken });
  });

  test('counts the bytes of what is asked and what is answered', async () => {
    const { excel, host } = await open({
      sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: '决算' }] }],
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').load('values');
      await context.sync();
    });
    // {"values":[["决算"]]}, three bytes to a character.
    expect(host.stats.responseBytes).toBe(23);
    expect(host.stats.requestBytes).toBeGreaterThan(100);
    host.resetStats();
    expect(host.stats).toMatchObject({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  });

  test('larger than the limit is refused as a whole', async () => {
    const { excel, store, host } = await open(SMALL, { limits: { requestBytes: 1000 } });
    const before = store.snapshotState();
    const batch = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('B2').values = [[LONG_TEXT]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(store.snapshotState()).toEqual(before);
    expect(host.stats.roundTrips).toBe(0);
  });

  test('with a larger answer than the limit brings nothing', async () => {
    const wide = { sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: LONG_TEXT }] }] };
    const { excel, host } = await open(wide, { limits: { responseBytes: 1000 } });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
      expect(() => range.values).toThrow(coded('PropertyNotLoaded'));
    });
    expect(host.stats.largestResponse).toBeGreaterThan(1000);
  });

  test('cannot read more cells than the limit', async () => {
    const { excel } = await open(SMALL, { limits: { cellsPerRead: 10 } });
    const batch = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1:B6').load('values');
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('takes 5 MB by default', async () => {
    const { excel } = await open(SMALL);
    const write = (size: number) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('收入').getRange(`D1:D${size}`);
        range.values = Array.from({ length: size }, () => ['x'.repeat(1020)]);
        await context.sync();
      });
    await expect(write(5000)).resolves.toBeUndefined();
    await expect(write(5200)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});
