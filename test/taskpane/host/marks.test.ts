import { mark, unmark, type Mark } from '../../../taskpane/host/marks';
import { openCase } from '../../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from '../excel';

const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
const [FIRST, SECOND] = LUKOU.sheets.map(({ name }) => name) as [string, string];
/** Three hundred cells on two sheets in three colours. */
const MARKS: readonly Mark[] = Array.from({ length: 300 }, (_, i) => ({
  ref: { sheet: i % 2 === 0 ? FIRST : SECOND, row: 5 + (i % 30), column: Math.floor(i / 30) },
  fill: ['#FDE7E9', '#FFF4CE', '#E5F1FB'][i % 3] as string,
}));

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const formatsOf = (name: string) =>
  excel.store.snapshotState().sheets.find((sheet) => sheet.name === name)?.conditionalFormats ?? [];

describe('marks', () => {
  it('of three hundred findings take one round trip', async () => {
    excel = await openExcel(LUKOU);
    excel.host.resetStats();
    await mark(MARKS, true);
    expect(excel.host.stats.roundTrips).toBe(1);
    expect(formatsOf(FIRST).length).toBeGreaterThan(0);
    expect(formatsOf(SECOND).length).toBeGreaterThan(0);
  });

  it('leave the workbook bit for bit as it was when they are taken away', async () => {
    excel = await openExcel(LUKOU);
    const before = excel.store.snapshotState();
    await mark(MARKS, true);
    expect(excel.store.snapshotState()).not.toEqual(before);
    await unmark();
    expect(excel.store.snapshotState()).toEqual(before);
  });

  it('take the place of those set before', async () => {
    excel = await openExcel(LUKOU);
    await mark(MARKS, true);
    const once = formatsOf(FIRST).length;
    await mark(MARKS, false);
    expect(formatsOf(FIRST)).toHaveLength(once);
  });

  it('leave the formats of the user alone', async () => {
    excel = await openExcel(LUKOU);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange('C7:C19');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=C7<0';
      format.custom.format.fill.color = '#FF0000';
      await context.sync();
    });
    const own = formatsOf(FIRST);
    await mark(MARKS, true);
    await unmark();
    expect(formatsOf(FIRST)).toEqual(own);
    expect(own).toHaveLength(1);
  });
});
