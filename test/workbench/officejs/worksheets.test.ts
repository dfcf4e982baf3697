import { coded, open, SMALL } from './open';

describe('the sheets of a workbook', () => {
  test('are found by name, in any case, and by id', async () => {
    const { excel } = await open({ sheets: [{ name: 'Sheet1', id: '{1}' }] });
    await excel.run(async (context) => {
      const keys = ['Sheet1', 'SHEET1', '{1}'];
      const found = keys.map((key) => context.workbook.worksheets.getItem(key).load('name'));
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1', 'Sheet1']);
    });
  });

  test('that do not exist are ItemNotFound, even when nothing is loaded of them', async () => {
    const { excel } = await open(SMALL);
    const run = excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('are added at the end without coming to the front', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add('审核结果').load('position,name');
      await context.sync();
      expect([added.position, added.name]).toEqual([2, '审核结果']);
    });
    expect(store.snapshotState().view.activeSheet).toBe('收入');
  });

  test('are given the next free name when they are added without', async () => {
    const { excel } = await open({ sheets: [{ name: 'Sheet1' }] });
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect(added.name).toBe('Sheet2');
    });
  });

  test.each([
    ['longer than 31 characters', '决'.repeat(32)],
    ['with a colon', '收入:支出'],
    ['with a slash', '收入/支出'],
    ['with a backslash', '收入\\支出'],
    ['with a question mark', '收入?'],
    ['with an asterisk', '收入*'],
    ['with brackets', '[收入]'],
    ['in apostrophes', "'收入'"],
    ['that is empty', ''],
    ['that another sheet has', '支出'],
  ])('cannot be added or renamed to a name %s', async (_why, name) => {
    const { excel, store } = await open(SMALL);
    const before = store.snapshotState();
    const add = excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'InvalidArgument' });
    const rename = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').name = name;
      await context.sync();
    });
    await expect(rename).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(store.snapshotState()).toEqual(before);
  });

  test('can have a name of 31 characters', async () => {
    const { excel } = await open(SMALL);
    const name = '决'.repeat(31);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.name = name;
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe(name);
    });
  });

  test('stay the same object when they are renamed', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      await context.sync();
      store.user.renameSheet('收入', '01 收入');
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'01 收入'!A1");
    });
  });

  test('are gone when they are deleted: ItemNotFound', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(store.snapshotState().sheets.map(({ name }) => name)).toEqual(['支出']);
    expect(store.snapshotState().view.activeSheet).toBe('支出');
  });

  test('keep one in view: the last cannot be deleted or hidden', async () => {
    const { excel } = await open({ sheets: [{ name: '甲' }, { name: '乙', visibility: 'Hidden' }] });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.delete();
      await expect(context.sync()).rejects.toEqual(coded('InvalidOperation'));
      sheet.visibility = 'Hidden';
      await expect(context.sync()).rejects.toEqual(coded('InvalidOperation'));
    });
  });

  test('cannot come to the front while they are hidden', async () => {
    const { excel, store } = await open({ sheets: [{ name: '甲' }, { name: '乙', visibility: 'Hidden' }] });
    await excel.run(async (context) => {
      const hidden = context.workbook.worksheets.getItem('乙');
      hidden.activate();
      await expect(context.sync()).rejects.toEqual(coded('InvalidOperation'));
      hidden.getRange('A1').select();
      await expect(context.sync()).rejects.toEqual(coded('InvalidOperation'));
      hidden.visibility = 'Visible';
      hidden.activate();
      await context.sync();
    });
    expect(store.snapshotState().view.activeSheet).toBe('乙');
  });

  test('have a place, gridlines, a colour and rows that stay in view', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      sheet.set({ position: 0, showGridlines: false, tabColor: '#ff0000' });
      sheet.freezePanes.freezeRows(1);
      sheet.load('position,showGridlines,tabColor');
      await context.sync();
      expect([sheet.position, sheet.showGridlines, sheet.tabColor]).toEqual([0, false, '#FF0000']);
    });
    expect(store.snapshotState().sheets[0]).toMatchObject({ name: '支出', frozen: { rows: 1, columns: 0 } });
  });
});

describe('the workbook', () => {
  test('says which sheet, which range and which cell the user is at', async () => {
    const { excel, store } = await open(SMALL);
    store.user.select('支出', 'B2:C4');
    await excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet().load('name');
      const range = workbook.getSelectedRange().load('address');
      const cell = workbook.getActiveCell().load('address');
      await workbook.context.sync();
      expect([sheet.name, range.address, cell.address]).toEqual(['支出', '支出!B2:C4', '支出!B2']);
    });
  });

  test('has no selected range when several are: InvalidSelection', async () => {
    const { excel, store } = await open(SMALL);
    store.user.select('收入', 'A1:A2,C5');
    await excel.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('address,areaCount');
      await context.sync();
      expect([ranges.address, ranges.areaCount]).toEqual(['收入!A1:A2, 收入!C5', 2]);
      context.workbook.getSelectedRange();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
    });
  });

  test('says its name and whether it may be written', async () => {
    const { excel } = await open({ ...SMALL, name: '路口 2020.xlsx', readOnly: true, protected: true });
    await excel.run(async ({ workbook }) => {
      workbook.load('name,readOnly,protection/protected');
      await workbook.context.sync();
      expect([workbook.name, workbook.readOnly, workbook.protection.protected]).toEqual([
        '路口 2020.xlsx',
        true,
        true,
      ]);
    });
  });
});
