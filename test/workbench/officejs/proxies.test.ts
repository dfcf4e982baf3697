import { coded, open, SMALL } from './open';

describe('a proxy', () => {
  test('gives a property that was loaded and synced', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1:B2');
      range.load('values,address');
      await context.sync();
      expect(range.values).toEqual([
        ['科目', '合计'],
        ['教育', 12.01],
      ]);
      expect(range.address).toBe('收入!A1:B2');
    });
  });

  test('throws PropertyNotLoaded for a property that was not loaded', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1');
      range.load('values');
      await context.sync();
      expect(() => range.text).toThrow(coded('PropertyNotLoaded'));
    });
  });

  test('throws PropertyNotLoaded for a loaded property before the sync', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.load('name');
      expect(() => sheet.name).toThrow(coded('PropertyNotLoaded'));
      await context.sync();
      expect(sheet.name).toBe('收入');
    });
  });

  test('does not know a property that was set until it is loaded again', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.load('name');
      await context.sync();
      sheet.name = '收入决算表';
      expect(() => sheet.name).toThrow(coded('PropertyNotLoaded'));
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('收入决算表');
    });
  });

  test('changes nothing in the workbook before the sync', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').name = '甲';
      expect(store.snapshotState().sheets[0]?.name).toBe('收入');
      await context.sync();
      expect(store.snapshotState().sheets[0]?.name).toBe('甲');
    });
  });

  test('takes a property for sent when it is set: a later change in the array is not', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const values = [[1]];
      context.workbook.worksheets.getItem('收入').getRange('B2').values = values;
      values[0] = [2];
      await context.sync();
    });
    expect(store.snapshotState().sheets[0]?.cells?.find(({ row }) => row === 1)?.value).toBe('教育');
    expect(
      store.snapshotState().sheets[0]?.cells?.find(({ row, column }) => row === 1 && column === 1)?.value,
    ).toBe(1);
  });

  test.each([
    ['a list of names', 'values,format/wrapText,worksheet/name'],
    ['an array of names', ['values', 'format/wrapText', 'worksheet/name']],
    ['an object', { values: true, format: { wrapText: true }, worksheet: { name: true } }],
    ['a select', { select: 'values,format/wrapText', expand: 'worksheet/name' }],
  ])('loads by %s, also of what belongs to it', async (_how, properties) => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('B2');
      range.load(properties as string);
      await context.sync();
      expect(range.values).toEqual([[12.01]]);
      expect(range.format.wrapText).toBe(false);
      expect(range.worksheet.name).toBe('收入');
    });
  });

  test('loads everything of an object when no name is given', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入').load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toEqual([
        '收入',
        0,
        'Visible',
        true,
      ]);
    });
  });

  test('refuses to load a property that does not exist', async () => {
    const { excel } = await open(SMALL);
    const batch = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').load('nmae');
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('has no members outside of the subset, to read or to set', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1');
      expect(() => range.valueTypes).toThrow('Range.valueTypes is not in this host');
      expect(() => Object.assign(range, { vlaues: [[1]] })).toThrow('Range.vlaues is not in this host');
      expect(() => Object.assign(range, { address: 'A2' })).toThrow('Range.address cannot be set');
      expect(() => Reflect.get(excel, 'createWorkbook')).toThrow('Excel.createWorkbook is not in this host');
      await context.sync();
    });
  });

  test('shows what is loaded of it as JSON', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(JSON.parse(JSON.stringify(worksheets))).toEqual({ items: [{ name: '收入' }, { name: '支出' }] });
    });
  });

  test('takes several properties at once', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('B2');
      range.set({ values: [[5]], format: { wrapText: true, font: { bold: true } } });
      range.load('values,format/wrapText,format/font/bold');
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold]).toEqual([[[5]], true, true]);
    });
  });
});

describe('a plain result', () => {
  test('is there after the sync', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  test('throws ValueNotLoaded before', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(coded('ValueNotLoaded'));
      await context.sync();
    });
  });
});

describe('a collection', () => {
  test.each(['items/name,items/visibility', 'name,visibility'])(
    'loads of its items %s',
    async (properties) => {
      const { excel } = await open(SMALL);
      await excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(properties);
        await context.sync();
        expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
          ['收入', 'Visible'],
          ['支出', 'Visible'],
        ]);
        expect(() => worksheets.items[0]?.id).toThrow(coded('PropertyNotLoaded'));
      });
    },
  );

  test('throws PropertyNotLoaded for items that were not loaded', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      expect(() => worksheets.items).toThrow(coded('PropertyNotLoaded'));
      await context.sync();
    });
  });

  test('loads what belongs to each item', async () => {
    const { excel } = await open({ sheets: [{ name: '甲' }, { name: '乙', protected: true }] });
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/protection/protected');
      await context.sync();
      expect(worksheets.items.map(({ protection }) => protection.protected)).toEqual([false, true]);
    });
  });
});
