import { cells, open, SMALL } from './open';

/** What is loaded of a range that a function makes of the first sheet. */
async function rangeOf(
  make: (sheet: Excel.Worksheet) => Excel.Range,
  properties: string,
  workbook = SMALL,
): Promise<Excel.Range> {
  const { excel } = await open(workbook);
  return excel.run(async (context) => {
    const range = make(context.workbook.worksheets.getItem('收入')).load(properties);
    await context.sync();
    return range;
  });
}

describe('a range', () => {
  test.each([
    ['g13', '收入!G13'],
    ['$A$1:$B$2', '收入!A1:B2'],
    ['B2:A1', '收入!A1:B2'],
    ['A:C', '收入!A:C'],
    ['2:3', '收入!2:3'],
    ['收入!A1', '收入!A1'],
    ["'收入'!A1", '收入!A1'],
  ])('is found by the address %s', async (address, shown) => {
    expect((await rangeOf((sheet) => sheet.getRange(address), 'address')).address).toBe(shown);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1,B2', '支出!A1', '甲1', 'A1:B2:C3'])(
    'is not found by the address “%s”: InvalidArgument',
    async (address) => {
      await expect(rangeOf((sheet) => sheet.getRange(address), 'address')).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  test('without an address is the whole sheet', async () => {
    const range = await rangeOf((sheet) => sheet.getRange(), 'address,rowCount,columnCount');
    expect([range.address, range.rowCount, range.columnCount]).toEqual(['收入!1:1048576', 1_048_576, 16_384]);
  });

  test('is found by its place, from 0', async () => {
    const range = await rangeOf(
      (sheet) => sheet.getRangeByIndexes(1, 0, 2, 2),
      'address,rowIndex,columnIndex',
    );
    expect([range.address, range.rowIndex, range.columnIndex]).toEqual(['收入!A2:B3', 1, 0]);
  });

  test.each([
    [-1, 0, 1, 1],
    [0, 0, 0, 1],
    [0, 16_384, 1, 1],
    [0.5, 0, 1, 1],
  ])('is not found at %d %d %d %d', async (...place) => {
    await expect(rangeOf((sheet) => sheet.getRangeByIndexes(...place), 'address')).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('leads to others', async () => {
    const addressOf = async (make: (range: Excel.Range) => Excel.Range) =>
      (await rangeOf((sheet) => make(sheet.getRange('B2:C4')), 'address')).address;
    expect(await addressOf((range) => range.getCell(0, 0))).toBe('收入!B2');
    expect(await addressOf((range) => range.getCell(5, 1))).toBe('收入!C7');
    expect(await addressOf((range) => range.getRow(2))).toBe('收入!B4:C4');
    expect(await addressOf((range) => range.getColumn(1))).toBe('收入!C2:C4');
    expect(await addressOf((range) => range.getResizedRange(1, -1))).toBe('收入!B2:B5');
    expect(await addressOf((range) => range.getOffsetRange(-1, 1))).toBe('收入!C1:D3');
  });

  test('does not lead out of the sheet', async () => {
    await expect(
      rangeOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'address'),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('gives of every cell the value, the text, the formula and the number format', async () => {
    const range = await rangeOf((sheet) => sheet.getRange('A1:C1'), 'values,text,formulas,numberFormat', {
      sheets: [
        {
          name: '收入',
          cells: [
            { row: 0, column: 0, value: 1234.5, numberFormat: '#,##0.00' },
            { row: 0, column: 1, value: 3, formula: '=1+2' },
          ],
        },
      ],
    });
    expect(range.values).toEqual([[1234.5, 3, '']]);
    expect(range.text).toEqual([['1,234.50', '3', '']]);
    expect(range.formulas).toEqual([[1234.5, '=1+2', '']]);
    expect(range.numberFormat).toEqual([['#,##0.00', 'General', 'General']]);
  });

  test.each(['A:B', '1:2', undefined])(
    'of whole columns, rows or the whole sheet (%s) gives none',
    async (address) => {
      expect((await rangeOf((sheet) => sheet.getRange(address), 'values')).values).toBeNull();
    },
  );

  test('that is used leaves out what only looks different when values alone count', async () => {
    const formatted = {
      sheets: [
        {
          name: '收入',
          cells: [
            ...cells([
              ['', ''],
              ['', '合计'],
            ]),
            { row: 4, column: 3, value: '', numberFormat: '0.00' },
          ],
        },
      ],
    };
    expect((await rangeOf((sheet) => sheet.getUsedRange(true), 'address', formatted)).address).toBe(
      '收入!B2',
    );
    expect((await rangeOf((sheet) => sheet.getUsedRange(), 'address', formatted)).address).toBe('收入!B2:D5');
  });

  test('says which of its rows and columns are hidden: null where some are', async () => {
    const hidden = { sheets: [{ name: '收入', hiddenRows: [1, 2], hiddenColumns: [0] }] };
    const ofRows = async (address: string) =>
      (await rangeOf((sheet) => sheet.getRange(address), 'rowHidden', hidden)).rowHidden as boolean | null;
    expect([await ofRows('A1'), await ofRows('A2:A3'), await ofRows('A1:A3')]).toEqual([false, true, null]);
    const column = await rangeOf((sheet) => sheet.getRange('A1'), 'columnHidden', hidden);
    expect(column.columnHidden).toBe(true);
  });

  test('says of each row in one whether it is hidden', async () => {
    const { excel } = await open({ sheets: [{ name: '收入', hiddenRows: [2] }] });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A2:B3');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, address: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 1, address: '收入!A2:B2' },
        { rowHidden: true, rowIndex: 2, address: '收入!A3:B3' },
      ]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: false }]);
    });
  });

  test('that is selected brings its sheet to the front', async () => {
    const { excel, store } = await open(SMALL);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出').getRange('B1').select();
      await context.sync();
    });
    const { activeSheet, selected } = store.snapshotState().view;
    expect(activeSheet).toBe('支出');
    expect(selected['支出']).toEqual([{ row: 0, column: 1, rowCount: 1, columnCount: 1 }]);
  });
});

describe('writing to a range', () => {
  async function write(change: (range: Excel.Range) => void): Promise<unknown> {
    const { excel } = await open(SMALL);
    return excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A2:B3');
      change(range);
      range.load('values');
      await context.sync();
      return range.values;
    });
  }

  test('takes a matrix of exactly its shape', async () => {
    const values = [
      ['公安', 1],
      ['司法', 2],
    ];
    expect(await write((range) => (range.values = values))).toEqual(values);
  });

  test('takes one value for all cells', async () => {
    expect(await write((range) => (range.values = 0 as unknown as number[][]))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('leaves a cell that is given null, and empties one that is given an empty text', async () => {
    expect(
      await write(
        (range) =>
          (range.values = [
            [null, 1],
            ['', null],
          ]),
      ),
    ).toEqual([
      ['教育', 1],
      ['', 3],
    ]);
  });

  test.each([
    ['too few rows', [['公安', 1]]],
    [
      'too many rows',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ['too few columns', [[1], [2]]],
    ['rows of different lengths', [[1, 2], [3]]],
    ['no matrix', [1, 2]],
    [
      'an object in a cell',
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])('refuses %s: InvalidArgument', async (_what, values) => {
    for (const property of ['values', 'formulas', 'numberFormat']) {
      await expect(write((range) => Object.assign(range, { [property]: values }))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    }
  });

  test('refuses whole rows and columns', async () => {
    const { excel } = await open(SMALL);
    const run = excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A:A').values = 1 as unknown as number[][];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('keeps the value of a formula that was there, and computes none', async () => {
    const { excel } = await open({
      sheets: [{ name: '收入', cells: [{ row: 0, column: 0, value: 3, formula: '=1+2' }] }],
    });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收入').getRange('A1:B1');
      range.formulas = [['=1+2', '=A1*2']];
      range.load('values,formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=1+2', '=A1*2']]);
      expect(range.values).toEqual([[3, '']]);
    });
  });

  test('clears contents, formats or both', async () => {
    const { excel } = await open(SMALL);
    const after = async (applyTo: Excel.ClearApplyTo | 'All' | 'Contents' | 'Formats') =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('收入').getRange('D1');
        range.numberFormat = [['0.00']];
        range.values = [[1]];
        range.format.fill.color = '#FF0000';
        range.clear(applyTo);
        range.load('values,numberFormat,format/fill/color');
        await context.sync();
        return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.format.fill.color] as unknown[];
      });
    expect(await after('Contents')).toEqual(['', '0.00', '#FF0000']);
    expect(await after('Formats')).toEqual([1, 'General', '#FFFFFF']);
    expect(await after('All')).toEqual(['', 'General', '#FFFFFF']);
  });
});

describe('the used part of a range', () => {
  test('holds every filled cell in it and no more', async () => {
    const used = await rangeOf((sheet) => sheet.getRange('B2:F9').getUsedRangeOrNullObject(true), 'address');
    expect(used.address).toBe('收入!B2:B3');
  });

  test('of whole columns is bounded', async () => {
    const used = await rangeOf((sheet) => sheet.getRange('A:A').getUsedRangeOrNullObject(true), 'address');
    expect(used.address).toBe('收入!A1:A3');
  });

  test('of blank cells is none', async () => {
    const used = await rangeOf((sheet) => sheet.getRange('D5:F9').getUsedRangeOrNullObject(true), 'address');
    expect(used.isNullObject).toBe(true);
  });
});
