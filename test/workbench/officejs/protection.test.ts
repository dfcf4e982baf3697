import type { WorkbookData } from '../../../workbench/officejs/memory/workbookData';
import { open, SMALL } from './open';

const PROTECTED: WorkbookData = {
  ...SMALL,
  sheets: SMALL.sheets.map((sheet) => ({ ...sheet, protected: true })),
};

type Write = (context: Excel.RequestContext) => void;

const inCells: readonly (readonly [string, Write])[] = [
  ['values', ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('B2').values = [[1]])],
  ['formulas', ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('B2').formulas = [['=1']])],
  [
    'a number format',
    ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('B2').numberFormat = [['0']]),
  ],
  [
    'a fill',
    ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('B2').format.fill.color = '#FF0000'),
  ],
  [
    'a column width',
    ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('B2').format.columnWidth = 90),
  ],
  ['hidden rows', ({ workbook }) => (workbook.worksheets.getItem('收入').getRange('2:2').rowHidden = true)],
  [
    'a conditional format',
    ({ workbook }) => workbook.worksheets.getItem('收入').getRanges('B2,B3').conditionalFormats.add('Custom'),
  ],
  [
    'clearing',
    ({ workbook }) => {
      workbook.worksheets.getItem('收入').getRange('B2').clear();
    },
  ],
  [
    'frozen rows',
    ({ workbook }) => {
      workbook.worksheets.getItem('收入').freezePanes.freezeRows(1);
    },
  ],
];

const inStructure: readonly (readonly [string, Write])[] = [
  ['a new sheet', ({ workbook }) => workbook.worksheets.add('新')],
  [
    'a deleted sheet',
    ({ workbook }) => {
      workbook.worksheets.getItem('支出').delete();
    },
  ],
  ['another name', ({ workbook }) => (workbook.worksheets.getItem('支出').name = '新')],
  ['another place', ({ workbook }) => (workbook.worksheets.getItem('支出').position = 0)],
  ['a hidden sheet', ({ workbook }) => (workbook.worksheets.getItem('支出').visibility = 'Hidden')],
];

async function attempt(workbook: WorkbookData, write: Write) {
  const { excel, store } = await open(workbook);
  const before = store.snapshotState();
  const outcome = await excel
    .run(async (context) => {
      write(context);
      await context.sync();
    })
    .then(
      () => 'done',
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
  return { outcome, unchanged: JSON.stringify(store.snapshotState()) === JSON.stringify(before) };
}

describe('AccessDenied', () => {
  test.each(inCells)('on a protected sheet for %s', async (_what, write) => {
    expect(await attempt(PROTECTED, write)).toEqual({ outcome: 'AccessDenied', unchanged: true });
  });

  test.each(inStructure)('in a workbook of protected structure for %s', async (_what, write) => {
    expect(await attempt({ ...SMALL, protected: true }, write)).toEqual({
      outcome: 'AccessDenied',
      unchanged: true,
    });
  });

  test.each([...inCells, ...inStructure])('in a read-only workbook for %s', async (_what, write) => {
    expect(await attempt({ ...SMALL, readOnly: true }, write)).toEqual({
      outcome: 'AccessDenied',
      unchanged: true,
    });
  });

  test.each([...inCells, ...inStructure])('nowhere else for %s', async (_what, write) => {
    expect(await attempt(SMALL, write)).toEqual({ outcome: 'done', unchanged: false });
  });

  test.each(inStructure)('not on protected sheets for %s', async (_what, write) => {
    expect((await attempt(PROTECTED, write)).outcome).toBe('done');
  });

  test('not for reading and selecting', async () => {
    const { excel } = await open({ ...PROTECTED, readOnly: true, protected: true });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('B1').load('values');
      range.select();
      await context.sync();
      expect(range.values).toEqual([['合计']]);
    });
  });

  test('on a sheet that the user has protected meanwhile', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('收入').load('protection/protected');
      await context.sync();
      expect(protection.protected).toBe(false);
      store.user.protect('收入');
      context.workbook.worksheets.getItem('收入').getRange('B2').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });
});
