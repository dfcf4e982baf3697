import { open } from './open';

/** What a cell holds after a value was set through `values`. */
async function set(value: unknown, format = 'General') {
  const { excel } = await open({ sheets: [{ name: 'A' }] });
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('A').getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,formulas,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe('a value set in a cell', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['+1+1', '=+1+1'],
    ['-合计', '=-合计'],
    ['@合计', '=@合计'],
  ])('becomes a formula when it reads %s', async (text, formula) => {
    expect(await set(text)).toEqual({ value: '', formula, format: 'General' });
  });

  test.each(['=1+1', '+1', '-合计', '@合计', '1,234', '2020-01-31', 'TRUE'])(
    'stays the text %s in a cell of text format, and behind an apostrophe',
    async (text) => {
      expect(await set(text, '@')).toEqual({ value: text, formula: text, format: '@' });
      expect(await set(`'${text}`)).toEqual({ value: text, formula: text, format: 'General' });
    },
  );

  test.each([
    ['12.01', 12.01, 'General'],
    ['+5', 5, 'General'],
    ['-5.5', -5.5, 'General'],
    ['1e3', 1000, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['5%', 0.05, '0%'],
    ['5.5%', 0.055, '0.00%'],
    ['(12)', -12, 'General'],
    ['2020-01-31', 43861, 'yyyy/m/d'],
  ])('becomes a number when it reads %s', async (text, value, format) => {
    expect(await set(text)).toEqual({ value, formula: value, format });
  });

  test.each(['12.01万元', '1,23', '2020-13-01', '—', '-', '=', '（12）', '.', '%', '一'])(
    'stays the text %s',
    async (text) => {
      expect((await set(text)).value).toBe(text);
    },
  );

  test('keeps the format that the cell had', async () => {
    expect(await set('5%', '0.0')).toEqual({ value: 0.05, formula: 0.05, format: '0.0' });
  });

  test('becomes TRUE or FALSE', async () => {
    expect([(await set('true')).value, (await set(false)).value]).toEqual([true, false]);
  });

  test('has at most 32767 characters, a formula at most 8192', async () => {
    expect((await set('文'.repeat(32_767))).value).toHaveLength(32_767);
    await expect(set('文'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(set(`=${'1'.repeat(8192)}`)).rejects.toMatchObject({ code: 'FormulaLengthExceedsLimit' });
  });
});
