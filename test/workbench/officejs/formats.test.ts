import { open, SMALL } from './open';

describe('the format of a range', () => {
  test('is what was set, as Excel writes it', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('收入').getRange('A1:B1');
      format.set({ wrapText: true, horizontalAlignment: 'Center', verticalAlignment: 'Top', indentLevel: 1 });
      format.fill.color = 'orange';
      format.font.set({ bold: true, color: '#ff0000', name: '黑体', size: 14 });
      format.load('wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color,font');
      await context.sync();
      expect([
        format.wrapText,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.indentLevel,
      ]).toEqual([true, 'Center', 'Top', 1]);
      expect(format.fill.color).toBe('#FFA500');
      const { bold, color, name, size, italic } = format.font;
      expect([bold, color, name, size, italic]).toEqual([true, '#FF0000', '黑体', 14, false]);
    });
  });

  test('is null where the cells differ', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('B2').format.font.bold = true;
      const both = sheet.getRange('A1:B2').load('format/font/bold');
      const one = sheet.getRange('B2').load('format/font/bold');
      await context.sync();
      expect([both.format.font.bold, one.format.font.bold]).toEqual([null, true]);
    });
  });

  test('can be that of whole columns, whatever their length', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A:C').format.wrapText = true;
      const used = sheet.getUsedRange().load('address');
      sheet.getRange('B2').format.wrapText = false;
      const ranges = ['A1:A9', 'B1:B2', 'B2'].map((each) => sheet.getRange(each).load('format/wrapText'));
      await context.sync();
      expect(ranges.map(({ format }) => format.wrapText)).toEqual([true, null, false]);
      expect(used.address).toBe('收入!A1:B3');
      sheet.getRange('A:C').format.wrapText = false;
      await context.sync();
    });
    expect(store.snapshotState().sheets[0]?.formats).toEqual([]);
  });

  test.each([
    ['a colour that is none', (range: Excel.Range) => (range.format.fill.color = 'reddish')],
    ['a text for true or false', (range: Excel.Range) => Object.assign(range.format.font, { bold: 'yes' })],
    [
      'an alignment that is none',
      (range: Excel.Range) => Object.assign(range.format, { horizontalAlignment: 'Middle' }),
    ],
    ['a width below nothing', (range: Excel.Range) => (range.format.columnWidth = -1)],
  ])('refuses %s: InvalidArgument', async (_what, change) => {
    const { excel } = await open(SMALL);
    const run = excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('收入').getRange('A1'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('has the width and height of its columns and rows, null where they differ', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('2:3').format.rowHeight = 30;
      const one = sheet.getRange('A2:A3').load('format/columnWidth,format/rowHeight');
      const two = sheet.getRange('A1:B2').load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([one.format.columnWidth, one.format.rowHeight]).toEqual([120, 30]);
      expect([two.format.columnWidth, two.format.rowHeight]).toEqual([null, null]);
    });
  });

  test('fits columns to what they hold', async () => {
    const { excel } = await open({
      sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: '一般公共预算财政拨款支出' }] }],
    });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A:A').load('format/columnWidth');
      await context.sync();
      const before = range.format.columnWidth;
      range.format.autofitColumns();
      range.load('format/columnWidth');
      await context.sync();
      expect(range.format.columnWidth).toBeGreaterThan(before);
    });
  });

  test('draws borders around and inside', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideHorizontal').color = '#808080';
      const top = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
      const inside = borders.getItem('InsideHorizontal').load('style,color');
      await context.sync();
      expect([top.style, below.style]).toEqual(['Continuous', 'None']);
      expect([inside.style, inside.color]).toEqual(['Continuous', '#808080']);
    });
  });

  test('can be set for many ranges in one', async () => {
    const { excel, host } = await open(SMALL);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      const areas = sheet.getRanges('A1,B2:B3');
      areas.format.fill.color = '#FFFF00';
      areas.load('areaCount,cellCount,areas/items/address,format/fill/color');
      const between = sheet.getRange('B1').load('format/fill/color');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual([2, 3, '#FFFF00']);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['收入!A1', '收入!B2:B3']);
      expect(between.format.fill.color).toBe('#FFFFFF');
    });
    expect(host.stats.roundTrips).toBe(1);
  });

  test('is not for a list of addresses of more than 8192 characters', async () => {
    const { excel } = await open(SMALL);
    const mark = (count: number) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('收入').getRanges(Array<string>(count).fill('A1').join(','));
        await context.sync();
      });
    await expect(mark(2730)).resolves.toBeUndefined();
    await expect(mark(2800)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
