import { coded, open, SMALL, type Opened } from './open';

type Added = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function watch(opened: Opened, seen: unknown[]): Promise<Added> {
  return opened.excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
}

describe('a change', () => {
  test('of one cell by the user is told with its place and what it held before and after', async () => {
    const opened = await open(SMALL);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await watch(opened, seen);
    opened.store.user.edit('收入', 'B2', '1.01');
    await opened.host.idle();
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        worksheetId: opened.store.snapshotState().sheets[0]?.id,
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: {
          valueBefore: 12.01,
          valueAfter: 1.01,
          valueTypeBefore: 'Double',
          valueTypeAfter: 'Double',
        },
      }),
    ]);
  });

  test('of several cells is told without details', async () => {
    const opened = await open(SMALL);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await watch(opened, seen);
    opened.store.user.edit('收入', 'B2:B3', [[1], [2]]);
    await opened.host.idle();
    expect(seen[0]?.address).toBe('B2:B3');
    expect(seen[0]?.details).toBeUndefined();
  });

  test('by the add-in itself says so', async () => {
    const opened = await open(SMALL);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await watch(opened, seen);
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('B2').values = [[1]];
      await context.sync();
    });
    await opened.host.idle();
    expect(seen.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
      ['Local', 'ThisLocalAddin'],
    ]);
  });

  test('by somebody else in the same workbook is remote', async () => {
    const opened = await open(SMALL);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await watch(opened, seen);
    opened.store.coauthor.edit('支出', 'A2', '教育');
    await opened.host.idle();
    expect(seen.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([['Remote', 'Unknown']]);
  });

  test('leads to its range in another run', async () => {
    const opened = await open(SMALL);
    const values: unknown[] = [];
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) =>
        opened.excel.run(async (inner) => {
          const range = args.getRange(inner).load('values');
          await inner.sync();
          values.push(range.values);
        }),
      );
      await context.sync();
    });
    opened.store.user.edit('收入', 'B2', 7);
    await opened.host.idle();
    expect(values).toEqual([[[7]]]);
  });

  test('only of formats is not told', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    await watch(opened, seen);
    await opened.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('B2');
      range.format.font.bold = true;
      range.numberFormat = [['0.00']];
      range.conditionalFormats.add('Custom');
      await context.sync();
    });
    await opened.host.idle();
    expect(seen).toEqual([]);
  });
});

describe('an event', () => {
  test('comes after the batch that caused it, never within', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    await watch(opened, seen);
    await opened.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B3').values = [[2]];
      await context.sync();
      expect(seen).toHaveLength(0);
    });
    await opened.host.idle();
    expect(seen).toHaveLength(2);
  });

  test('is not heard before the sync that adds the handler', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      opened.store.user.edit('收入', 'B2', 1);
      await opened.host.idle();
      expect(seen).toHaveLength(0);
      await context.sync();
    });
    opened.store.user.edit('收入', 'B2', 2);
    await opened.host.idle();
    expect(seen).toHaveLength(1);
  });

  test('is heard no more after the sync that removes the handler, not even one on its way', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    const handler = await watch(opened, seen);
    await opened.excel.run(handler.context, async (context) => {
      handler.remove();
      opened.store.user.edit('收入', 'B2', 1);
      await context.sync();
    });
    opened.store.user.edit('收入', 'B2', 2);
    await opened.host.idle();
    expect(seen).toEqual([]);
  });

  test('is still heard when remove was called without a sync', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    const handler = await watch(opened, seen);
    handler.remove();
    opened.store.user.edit('收入', 'B2', 1);
    await opened.host.idle();
    expect(seen).toHaveLength(1);
  });

  test('of one sheet is heard for that sheet alone', async () => {
    const opened = await open(SMALL);
    const seen: string[] = [];
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出').onChanged.add((args) => {
        seen.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.store.user.edit('收入', 'B2', 1);
    opened.store.user.edit('支出', 'C3', 1);
    await opened.host.idle();
    expect(seen).toEqual(['C3']);
  });

  test('whose handler throws is kept among the faults', async () => {
    const opened = await open(SMALL);
    const wrong = new Error('handler');
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.reject(wrong));
      await context.sync();
    });
    opened.store.user.edit('收入', 'B2', 1);
    await opened.host.idle();
    expect(opened.host.faults).toEqual([wrong]);
  });

  test('comes with a clock that a test has put in', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    await watch(opened, seen);
    jest.useFakeTimers();
    try {
      opened.store.user.edit('收入', 'B2', 1);
      await opened.host.idle();
    } finally {
      jest.useRealTimers();
    }
    expect(seen).toHaveLength(1);
  });
});

describe('the sheets', () => {
  test('tell when they are added, deleted, brought to the front and renamed', async () => {
    const opened = await open(SMALL, { environment: { requirementSets: { ExcelApi: '1.17' } } });
    const seen: unknown[] = [];
    const hear = (args: unknown) => {
      seen.push(args);
      return Promise.resolve();
    };
    await opened.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onNameChanged.add(hear);
      await context.sync();
    });
    const [income, spending] = opened.store.snapshotState().sheets.map(({ id }) => id);
    opened.store.user.renameSheet('收入', '01');
    opened.store.user.activate('支出');
    opened.store.user.deleteSheet('支出');
    opened.store.user.addSheet('新');
    await opened.host.idle();
    expect(seen).toEqual([
      {
        type: 'WorksheetNameChanged',
        worksheetId: income,
        nameBefore: '收入',
        nameAfter: '01',
        source: 'Local',
      },
      { type: 'WorksheetActivated', worksheetId: spending },
      { type: 'WorksheetDeleted', worksheetId: spending, source: 'Local' },
      { type: 'WorksheetActivated', worksheetId: income },
      expect.objectContaining({ type: 'WorksheetAdded', source: 'Local' }),
    ]);
  });

  test('do not tell of names in an Excel that cannot: ApiNotFound', async () => {
    const { excel } = await open(SMALL);
    await excel.run(async (context) => {
      expect(() => context.workbook.worksheets.onNameChanged).toThrow(coded('ApiNotFound'));
      await context.sync();
    });
  });

  test('tell what is selected on them', async () => {
    const opened = await open(SMALL);
    const seen: unknown[] = [];
    await opened.excel.run(async (context) => {
      context.workbook.onSelectionChanged.add((args) => {
        seen.push(typeof args.workbook);
        return Promise.resolve();
      });
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.store.user.select('收入', 'B2:B3,D1');
    await opened.host.idle();
    expect(seen).toEqual(['object', 'B2:B3,D1']);
  });
});
