import { numberText } from '../../../workbench/officejs/memory/numberText';
import { MemoryStore } from '../../../workbench/officejs/memoryStore';
import { open, SMALL } from './open';

describe('a memory store', () => {
  test('gives back what it was made from, and from that makes the same again', () => {
    const first = new MemoryStore(SMALL).snapshotState();
    expect(first.sheets.map(({ name, cells }) => [name, cells?.length])).toEqual([
      ['收入', 6],
      ['支出', 2],
    ]);
    expect(new MemoryStore(first).snapshotState()).toEqual(first);
  });

  test('gives a copy that later changes do not reach', () => {
    const store = new MemoryStore(SMALL);
    const before = store.snapshotState();
    store.user.edit('收入', 'B2', 1);
    expect(before.sheets[0]?.cells?.[3]?.value).toBe(12.01);
    expect(store.snapshotState()).not.toEqual(before);
  });

  test('is as it was after a change is taken back', async () => {
    const { excel, store } = await open(SMALL);
    const before = store.snapshotState();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem('收入').getRange('D9');
      cell.values = [[1]];
      cell.format.fill.color = '#FF0000';
      cell.numberFormat = [['0.00']];
      worksheets.add('审核结果');
      await context.sync();
      expect(store.snapshotState()).not.toEqual(before);
      cell.clear();
      worksheets.getItem('审核结果').delete();
      await context.sync();
    });
    expect(store.snapshotState()).toEqual(before);
  });

  test('needs a visible sheet', () => {
    expect(() => new MemoryStore({ sheets: [{ name: '甲', visibility: 'Hidden' }] })).toThrow('visible');
  });
});

describe('the user', () => {
  test('types as into Excel', () => {
    const store = new MemoryStore(SMALL);
    const { user } = store;
    user.edit('收入', 'B2', '1,234.5');
    user.editFormula('收入', 'B3', '=B2*2', 2469);
    user.edit('收入', 'A2', '');
    expect(store.snapshotState().sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: '科目', numberFormat: 'General' },
      { row: 0, column: 1, value: '合计', numberFormat: 'General' },
      { row: 1, column: 1, value: 1234.5, numberFormat: '#,##0.00' },
      { row: 2, column: 0, value: '卫生', numberFormat: 'General' },
      { row: 2, column: 1, value: 2469, formula: '=B2*2', numberFormat: 'General' },
    ]);
  });

  test('cannot do what Excel does not let him', () => {
    const { user } = new MemoryStore(SMALL);
    user.protect('收入');
    expect(() => {
      user.edit('收入', 'B2', 1);
    }).toThrow('protected');
    user.unprotect('收入');
    user.edit('收入', 'B2', 1);
    expect(() => {
      user.edit('没有', 'B2', 1);
    }).toThrow('no sheet');
    expect(() => {
      user.edit('收入', '乙2', 1);
    }).toThrow('no address');
    expect(() => {
      user.renameSheet('收入', '支出');
    }).toThrow('taken');
  });

  test('hides sheets and rows', () => {
    const store = new MemoryStore(SMALL);
    store.user.hideSheet('收入');
    store.user.hideRows('支出', '2:3');
    const { sheets, view } = store.snapshotState();
    expect([sheets[0]?.visibility, sheets[1]?.hiddenRows, view.activeSheet]).toEqual([
      'Hidden',
      [1, 2],
      '支出',
    ]);
  });
});

describe('the text of a cell', () => {
  test.each([
    [12.01, 'General', '12.01'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891, 'General', '1234567.891'],
    [12.005, '0.00', '12.01'],
    [-12.005, '0.00', '-12.01'],
    [-0.001, '0.00', '0.00'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234567, '#,##0', '1,234,567'],
    [0.12345, '0.00%', '12.35%'],
    [0.5, '0%', '50%'],
    [3, '0', '3'],
    [-5, '#,##0.00_ ;-#,##0.00 ', '-5.00'],
    [-5, '0.00;[Red]0.00', '5.00'],
    [0, '0.00;-0.00;"—"', '—'],
    [12, '@', '12'],
    ['项目', '0.00', '项目'],
    ['', '0.00', ''],
    [true, 'General', 'TRUE'],
    [43861, 'yyyy/m/d', '43861'],
  ])('is for %p in %s: %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});
