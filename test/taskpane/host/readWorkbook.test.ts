import { check } from '../../../src/rules/check';
import { standardRules } from '../../../src/rules/packs';
import { recognise } from '../../../src/tables/recognise';
import { readWorkbook } from '../../../taskpane/host/readWorkbook';
import { openCase } from '../../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from '../excel';

const LUKOU = openCase('lukou-2020/workbook.xlsx');
let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

describe('reading the open workbook', () => {
  it('takes two round trips for Lukou 2020 and gives what the file gives', async () => {
    excel = await openExcel(workbookOf(LUKOU));
    excel.host.resetStats();
    const snapshot = await readWorkbook();
    expect(excel.host.stats.roundTrips).toBe(2);
    expect(check(recognise(snapshot), standardRules())).toEqual(check(recognise(LUKOU), standardRules()));
  });

  it('takes two round trips for sixty sheets', async () => {
    const sheets = Array.from({ length: 60 }, (_, i) => ({
      name: `表${i + 1}`,
      cells: [{ row: i, column: 2, value: i }],
    }));
    excel = await openExcel({ sheets });
    excel.host.resetStats();
    const snapshot = await readWorkbook();
    expect(excel.host.stats.roundTrips).toBe(2);
    expect(snapshot.sheets.map(({ rows }) => rows[0]?.cells[0]?.value)).toEqual(sheets.map((_, i) => i));
  });

  it('knows hidden sheets, hidden rows, empty sheets and formats', async () => {
    excel = await openExcel({
      sheets: [
        {
          name: '甲',
          visibility: 'Hidden',
          hiddenRows: [3],
          cells: [
            { row: 2, column: 1, value: '合计' },
            { row: 3, column: 1, value: 1.5, numberFormat: '0.00' },
          ],
        },
        { name: '乙' },
      ],
    });
    expect(await readWorkbook()).toEqual({
      sheets: [
        {
          name: '甲',
          visibility: 'hidden',
          rows: [
            { index: 2, hidden: false, cells: [{ column: 1, value: '合计' }] },
            { index: 3, hidden: true, cells: [{ column: 1, value: 1.5, format: '0.00' }] },
          ],
        },
        { name: '乙', visibility: 'visible', rows: [] },
      ],
    });
  });

  it('reads past the limit of one response in stretches, and the same', async () => {
    excel = await openExcel(workbookOf(LUKOU), { limits: { responseBytes: 20_000 } });
    excel.host.resetStats();
    const snapshot = await readWorkbook();
    expect(excel.host.stats.roundTrips).toBeGreaterThan(2);
    expect(recognise(snapshot)).toEqual(recognise(LUKOU));
  });

  it('waits while the user is typing in a cell', async () => {
    excel = await openExcel(workbookOf(LUKOU));
    excel.store.user.enterCellEdit();
    let isRead = false;
    const reading = readWorkbook().then(() => (isRead = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isRead).toBe(false);
    excel.store.user.leaveCellEdit();
    await reading;
    expect(isRead).toBe(true);
  });
});
