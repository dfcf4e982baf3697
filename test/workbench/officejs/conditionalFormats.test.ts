import type { WorkbookData } from '../../../workbench/officejs/memory/workbookData';
import { open, SMALL, type Opened } from './open';

const A1_B3 = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

/** A workbook that brings conditional formats of its own, one of a type that the host cannot make. */
const OWN: WorkbookData = {
  sheets: [
    {
      name: '收入',
      conditionalFormats: [
        { type: 'ColorScale', areas: [A1_B3], stopIfTrue: false, format: {} },
        {
          type: 'Custom',
          formula: '=B1<0',
          areas: [A1_B3],
          stopIfTrue: true,
          format: { fontColor: '#FF0000' },
        },
      ],
    },
  ],
};

const mark = ({ excel }: Opened, addresses: string) =>
  excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('收入').getRanges(addresses);
    const format = areas.conditionalFormats.add(excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.load(
      'id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font',
    );
    await context.sync();
    return format;
  });

describe('a conditional format', () => {
  test('by formula marks many cells in one round trip', async () => {
    const opened = await open(SMALL);
    const addresses = Array.from({ length: 300 }, (_cell, index) => `C${index + 1}`).join(',');
    const format = await mark(opened, addresses);
    expect(opened.host.stats.roundTrips).toBe(1);
    expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, false]);
    const { rule, format: looks } = format.custom;
    expect([rule.formula, looks.fill.color, looks.font.color, looks.font.bold]).toEqual([
      '=TRUE',
      '#FFC7CE',
      '#9C0006',
      null,
    ]);
    expect(opened.store.snapshotState().sheets[0]?.conditionalFormats?.[0]?.areas).toHaveLength(300);
  });

  test('compares the value of the cell', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('B2:B3');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = 'red';
      format.cellValue.rule = { formula1: '0', operator: 'LessThan' };
      format.load('cellValue/rule,cellValue/format/font/color');
      await context.sync();
      expect(format.cellValue.rule).toEqual({ formula1: '0', operator: 'LessThan' });
      expect(format.cellValue.format.font.color).toBe('#FF0000');
    });
  });

  test('is found by its id, or not: ItemNotFound', async () => {
    const opened = await open(SMALL);
    const { id } = await mark(opened, 'A1');
    await opened.excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('收入').getRange();
      const found = conditionalFormats.getItemOrNullObject(id).load('type');
      const missing = conditionalFormats.getItemOrNullObject('{9}');
      await context.sync();
      expect([found.type, missing.isNullObject]).toEqual(['Custom', true]);
      conditionalFormats.getItem('{9}');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('of another type is null or refused: InvalidOperation', async () => {
    const { excel } = await open(OWN);
    await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('收入').getRange();
      const scale = conditionalFormats.getItemAt(0).load('type');
      const none = scale.customOrNullObject.load('rule/formula');
      await context.sync();
      expect([scale.type, none.isNullObject]).toEqual(['ColorScale', true]);
      scale.custom.rule.load('formula');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  test('that is new comes first; another priority moves it', async () => {
    const opened = await open(OWN);
    const { id } = await mark(opened, 'A1');
    const order = () =>
      opened.store
        .snapshotState()
        .sheets[0]?.conditionalFormats?.map(({ type, id: each }) => (each === id ? 'ours' : type));
    expect(order()).toEqual(['ours', 'ColorScale', 'Custom']);
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange().conditionalFormats.getItem(id).priority = 7;
      await context.sync();
    });
    expect(order()).toEqual(['ColorScale', 'Custom', 'ours']);
  });

  test('that is deleted leaves the workbook as it was, with the formats it had of its own', async () => {
    const opened = await open(OWN);
    const before = opened.store.snapshotState();
    const { id } = await mark(opened, 'A1,B2:B3');
    expect(opened.store.snapshotState()).not.toEqual(before);
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(opened.store.snapshotState()).toEqual(before);
  });

  test('that is deleted is gone: ItemNotFound', async () => {
    const opened = await open(OWN);
    await opened.excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem('收入').getRange().conditionalFormats.getItemAt(1);
      format.delete();
      format.load('type');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('refuses a type, a colour or an operator that is none: InvalidArgument', async () => {
    const { excel } = await open(SMALL);
    const attempt = (change: (range: Excel.Range) => unknown) =>
      excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('收入').getRange('A1'));
        await context.sync();
      });
    const refused = { code: 'InvalidArgument' };
    const unknown = 'Rainbow' as 'Custom';
    await expect(attempt((range) => range.conditionalFormats.add(unknown))).rejects.toMatchObject(refused);
    await expect(
      attempt((range) => (range.conditionalFormats.add('Custom').custom.format.fill.color = 'x')),
    ).rejects.toMatchObject(refused);
    await expect(
      attempt((range) =>
        Object.assign(range.conditionalFormats.add('CellValue').cellValue, {
          rule: { formula1: '0', operator: '<' },
        }),
      ),
    ).rejects.toMatchObject(refused);
  });
});

describe('the conditional formats of a range', () => {
  test('are those that touch it', async () => {
    const { excel } = await open(OWN);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      const inside = sheet.getRange('B3').conditionalFormats.load('items/type,items/stopIfTrue');
      const outside = sheet.getRange('C4').conditionalFormats.getCount();
      await context.sync();
      expect(inside.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
        ['ColorScale', false],
        ['Custom', true],
      ]);
      expect(outside.value).toBe(0);
    });
  });

  test('are cleared within it and stay outside', async () => {
    const { excel } = await open(OWN);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A2:A3').conditionalFormats.clearAll();
      const counts = ['A1', 'A2', 'A3', 'B3'].map((each) =>
        sheet.getRange(each).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 0, 0, 2]);
      sheet.getRange().conditionalFormats.clearAll();
      const rest = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(rest.value).toBe(0);
    });
  });
});
