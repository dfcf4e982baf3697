import { utils, write, type BookType, type CellObject, type WorkBook } from '@e965/xlsx';
import { cellsOf, firstSheet, snapshotOf, valuesOf } from './kit/reading';

const bytesOf = (book: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);

/** A workbook with one row of these cells, from the first column on. */
function rowOf(bookType: BookType, ...cells: readonly (CellObject | null)[]) {
  const sheet = utils.aoa_to_sheet([[]]);
  cells.forEach((cell, column) => {
    if (cell !== null) sheet[utils.encode_cell({ r: 0, c: column })] = cell;
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 0, c: cells.length - 1 } });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  return firstSheet(bytesOf(book, bookType));
}

describe.each(['xlsx', 'xlsm', 'biff8'] as const)('a cell of a workbook written as %s', (type) => {
  it('has the number that is stored, to the last decimal', () => {
    const numbers = [0.1, 810.16, -12.01, 174.95197, 15758533.48, 0, 123456789012.34];
    const sheet = rowOf(type, ...numbers.map((v): CellObject => ({ t: 'n', v })));
    expect(Object.values(valuesOf(sheet))).toEqual(numbers);
  });

  it('has its number format, built in or declared by the workbook', () => {
    const formats = ['0.00', '#,##0.00', '0.0"万元"', '#,##0.00_ ;[Red]-#,##0.00', '@'];
    const sheet = rowOf(type, ...formats.map((z): CellObject => ({ t: 'n', v: 1.5, z })));
    expect(Object.values(cellsOf(sheet)).map(({ format }) => format)).toEqual(formats);
  });

  it('has no format where it is General', () => {
    expect(cellsOf(rowOf(type, { t: 'n', v: 1, z: 'General' }))).toEqual({ A1: { value: 1 } });
  });

  it('has text as it was typed, a figure typed as text too', () => {
    const texts = ['810. 16', ' 合 计 ', '1,234.50', '０．４０', '收入\n支出', '<&>"', '𠮷'];
    const sheet = rowOf(type, ...texts.map((v): CellObject => ({ t: 's', v })));
    expect(Object.values(valuesOf(sheet))).toEqual(texts);
  });

  it('has true and false apart from numbers and text', () => {
    expect(valuesOf(rowOf(type, { t: 'b', v: true }, { t: 'b', v: false }))).toEqual({ A1: true, B1: false });
  });

  it('has an error as an error, neither zero nor text', () => {
    const codes = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a];
    const sheet = rowOf(type, ...codes.map((v): CellObject => ({ t: 'e', v })));
    expect(Object.values(valuesOf(sheet))).toEqual(
      ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error) => ({ error })),
    );
  });

  it('has a date as the number of days that is stored', () => {
    expect(cellsOf(rowOf(type, { t: 'n', v: 44196, z: 'yyyy-mm-dd' }))).toEqual({
      A1: { value: 44196, format: 'yyyy-mm-dd' },
    });
  });

  it('is left out when it holds the empty text', () => {
    expect(valuesOf(rowOf(type, { t: 's', v: '甲' }, { t: 's', v: '' }, { t: 's', v: '乙' }))).toEqual({
      A1: '甲',
      C1: '乙',
    });
  });
});

describe.each(['xlsx', 'biff8'] as const)('the sheets of a workbook written as %s', (type) => {
  it('tell whether they are hidden, and whether Excel offers to show them', () => {
    const book = utils.book_new();
    for (const name of ['甲', '乙', '丙']) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    expect(
      snapshotOf(bytesOf(book, type)).sheets.map(({ name, visibility }) => `${name} ${visibility}`),
    ).toEqual(['甲 visible', '乙 hidden', '丙 veryHidden']);
  });

  it('keep their order and the empty ones', () => {
    const book = utils.book_new();
    for (const name of ['丙', '甲', '乙']) utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), name);
    expect(snapshotOf(bytesOf(book, type)).sheets).toEqual(
      ['丙', '甲', '乙'].map((name) => ({ name, visibility: 'visible', rows: [] })),
    );
  });
});

it('keeps a formula beside the value it had when last calculated', () => {
  const cells = rowOf(
    'xlsx',
    { t: 'n', v: 3, f: 'SUM(B1:C1)', z: '0.00' },
    { t: 's', v: '一致', f: 'IF(A1>0,"一致","")' },
    { t: 'b', v: true, f: 'A1>0' },
    { t: 'e', v: 0x07, f: 'A1/0' },
  );
  expect(cellsOf(cells)).toEqual({
    A1: { value: 3, formula: 'SUM(B1:C1)', format: '0.00' },
    B1: { value: '一致', formula: 'IF(A1>0,"一致","")' },
    C1: { value: true, formula: 'A1>0' },
    D1: { value: { error: '#DIV/0!' }, formula: 'A1/0' },
  });
});
