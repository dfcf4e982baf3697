import { coded, open, SMALL } from './open';

describe('an object after its run', () => {
  test('keeps what was loaded', async () => {
    const { excel } = await open(SMALL);
    const range = await excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem('收入').getRange('B2').load('values');
      await context.sync();
      return loaded;
    });
    expect(range.values).toEqual([[12.01]]);
  });

  test('is not to be used any more: InvalidObjectPath', async () => {
    const { excel } = await open(SMALL);
    const { range, workbook } = await excel.run(async (context) => {
      await context.sync();
      return {
        range: context.workbook.worksheets.getItem('收入').getRange('B2'),
        workbook: context.workbook,
      };
    });
    const dead = coded('InvalidObjectPath');
    expect(() => range.load('values')).toThrow(dead);
    expect(() => range.format.load('wrapText')).toThrow(dead);
    expect(() => {
      range.values = [[1]];
    }).toThrow(dead);
    expect(() => workbook.worksheets.getItem('收入')).toThrow(dead);
  });

  test('may be used when it is tracked, until it is tracked no more', async () => {
    const { excel } = await open(SMALL);
    const range = await excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('收入').getRange('B2');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    range.values = [[5]];
    const cell = range.getCell(0, 0).load('values');
    await range.context.sync();
    expect(cell.values).toEqual([[5]]);
    range.context.trackedObjects.remove(range);
    expect(() => range.load('values')).toThrow(coded('InvalidObjectPath'));
  });

  test('may be used in a new run of its context', async () => {
    const { excel } = await open(SMALL);
    const range = await excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('收入').getRange('B2');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await excel.run(range, async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出').load('name');
      range.load('values');
      await context.sync();
      expect([range.values, sheet.name]).toEqual([[[12.01]], '支出']);
    });
  });

  test('lives on in a context made by hand', async () => {
    const { excel } = await open(SMALL);
    const context = new excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('收入');
    await context.sync();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('收入');
  });
});

describe('a run', () => {
  test('gives what its function gives', async () => {
    const { excel } = await open(SMALL);
    await expect(excel.run(() => Promise.resolve(7))).resolves.toBe(7);
  });

  test('whose function gives no promise is refused', async () => {
    const { excel } = await open(SMALL);
    const careless = (() => 7) as unknown as () => Promise<number>;
    await expect(excel.run(careless)).rejects.toMatchObject({ code: 'RunMustReturnPromise' });
  });

  test('that throws carries out nothing more', async () => {
    const { excel, store } = await open(SMALL);
    const before = store.snapshotState();
    const run = excel.run((context) => {
      context.workbook.worksheets.getItem('收入').getRange('B2').values = [[1]];
      throw new Error('own');
    });
    await expect(run).rejects.toThrow('own');
    expect(store.snapshotState()).toEqual(before);
  });

  test('that goes on beside another has its own batches, one after the other', async () => {
    const { excel, store, host } = await open(SMALL);
    const write = (address: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('收入').getRange(address).values = [[address]];
        await context.sync();
      });
    await Promise.all(['D1', 'D2', 'D3'].map(write));
    expect(host.stats.roundTrips).toBe(3);
    const written = store.snapshotState().sheets[0]?.cells?.filter(({ column }) => column === 3);
    expect(written?.map(({ value }) => value)).toEqual(['D1', 'D2', 'D3']);
  });
});

describe('while the user types in a cell', () => {
  test('a plain run is refused: InvalidOperationInCellEditMode', async () => {
    const { excel, store, host } = await open(SMALL);
    store.user.enterCellEdit();
    const run = excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(host.stats.roundTrips).toBe(0);
  });

  test('a run with delayForCellEdit waits until he has finished', async () => {
    const { excel, store } = await open(SMALL);
    store.user.enterCellEdit();
    let done = false;
    const run = excel
      .run({ delayForCellEdit: true }, async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.length;
      })
      .finally(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toBe(false);
    store.user.leaveCellEdit();
    await expect(run).resolves.toBe(2);
  });
});
