import { problemOf } from '../../../taskpane/host/problem';
import { selectCell } from '../../../taskpane/host/select';
import { convertSelectionToValues } from '../../../taskpane/host/toValues';
import { watchChanges } from '../../../taskpane/host/watch';
import { writeSheet } from '../../../taskpane/host/writeSheet';
import { openExcel, type OpenExcel } from '../excel';

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const cellsOf = (name: string) =>
  excel.store.snapshotState().sheets.find((sheet) => sheet.name === name)?.cells ?? [];

describe('selecting a finding’s cell', () => {
  it('brings its sheet to the front', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }, { name: '乙' }] });
    await selectCell({ sheet: '乙', row: 12, column: 6 });
    const { view } = excel.store.snapshotState();
    expect(view.activeSheet).toBe('乙');
    expect(view.selected['乙']).toEqual([{ row: 12, column: 6, rowCount: 1, columnCount: 1 }]);
  });

  it('on a hidden sheet is told as such, and the sheet stays hidden', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }, { name: '乙', visibility: 'Hidden' }] });
    expect(await selectCell({ sheet: '乙', row: 0, column: 0 })).toBe('hidden');
    const { sheets, view } = excel.store.snapshotState();
    expect([sheets[1]?.visibility, view.activeSheet]).toEqual(['Hidden', '甲']);
  });

  it('of a sheet that is gone is told as such', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }] });
    const failed = await selectCell({ sheet: '丙', row: 0, column: 0 }).catch(problemOf);
    expect(failed).toBe('gone');
  });
});

describe('转为数值', () => {
  it('replaces our formulas in the selection by their values and nothing else', async () => {
    excel = await openExcel({
      sheets: [
        {
          name: '甲',
          cells: [
            {
              row: 0,
              column: 0,
              value: 0.7455,
              formula: '=JUESUAN.增长率(810.16,464.14)',
              numberFormat: '0.00%',
            },
            { row: 0, column: 1, value: '增加346.02万元，增长74.55%', formula: '=JUESUAN.增减表述(A2,B2)' },
            { row: 0, column: 2, value: 3, formula: '=SUM(1,2)' },
            { row: 1, column: 0, value: '#DIV/0!', formula: '=JUESUAN.增长率(1,0)' },
            { row: 1, column: 1, value: 'JUESUAN.增长率' },
            { row: 5, column: 0, value: 1, formula: '=JUESUAN.增减额(2,1)' },
          ],
        },
      ],
    });
    excel.store.user.select('甲', 'A1:C3');
    expect(await convertSelectionToValues()).toEqual({ formulas: 2 });
    const shown = cellsOf('甲').map(({ value, formula }) => [value, formula ?? null]);
    expect(shown).toEqual([
      [0.7455, null],
      ['增加346.02万元，增长74.55%', null],
      [3, '=SUM(1,2)'],
      ['#DIV/0!', '=JUESUAN.增长率(1,0)'],
      ['JUESUAN.增长率', null],
      [1, '=JUESUAN.增减额(2,1)'],
    ]);
    expect(cellsOf('甲')[0]?.numberFormat).toBe('0.00%');
  });

  it('on a protected sheet is refused, and says so', async () => {
    excel = await openExcel({
      sheets: [
        {
          name: '甲',
          protected: true,
          cells: [{ row: 0, column: 0, value: 1, formula: '=JUESUAN.增减额(2,1)' }],
        },
      ],
    });
    excel.store.user.select('甲', 'A1');
    expect(await convertSelectionToValues().catch(problemOf)).toBe('protected');
    expect(cellsOf('甲')[0]?.formula).toBe('=JUESUAN.增减额(2,1)');
  });
});

describe('a sheet of ours', () => {
  const CONTENT = {
    name: '审核结果',
    rows: [
      ['问题', '位置'],
      ['=1+1', '@x'],
      ['+3', '-4'],
    ],
    columnWidths: [200, 80],
  };

  it('holds text only: what begins with = + - or @ becomes no formula', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }] });
    await writeSheet(CONTENT, true);
    expect(cellsOf('审核结果').map(({ value, formula }) => [value, formula ?? null])).toEqual(
      CONTENT.rows.flat().map((text) => [text, null]),
    );
  });

  it('is written anew in its place', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }] });
    await writeSheet(CONTENT, true);
    await writeSheet({ ...CONTENT, rows: [['问题'], ['没有']] }, true);
    expect(cellsOf('审核结果').map(({ value }) => value)).toEqual(['问题', '没有']);
    expect(excel.store.snapshotState().sheets).toHaveLength(2);
  });
});

describe('watching the workbook', () => {
  it('tells of what the user changes, not of what we write, until it ends', async () => {
    excel = await openExcel({ sheets: [{ name: '甲', cells: [{ row: 0, column: 0, value: 1 }] }] });
    let changes = 0;
    const end = await watchChanges(() => (changes += 1));
    excel.store.user.edit('甲', 'A1', 2);
    await excel.host.idle();
    expect(changes).toBe(1);
    await writeSheet({ name: '审核结果', rows: [['问题']], columnWidths: [] }, false);
    await excel.host.idle();
    const afterOurs = changes;
    await end();
    excel.store.user.edit('甲', 'A1', 3);
    await excel.host.idle();
    expect(changes).toBe(afterOurs);
    expect(excel.host.faults).toEqual([]);
  });
});
