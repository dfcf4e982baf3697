import { cellsOf, firstSheet, snapshotOf, valuesOf } from './kit/reading';
import { compoundOf } from './kit/compound';
import { END, f64, streamOf, u16, u32, wide, xlsOf, type XlsRecord } from './kit/xlsOf';

const FORMULA = 0x0006;
const ARRAY = 0x0221;
const SHARED_FORMULA = 0x04bc;
const STRING = 0x0207;

const ADD = 0x03;
const number = (value: number) => [0x1e, ...u16(value)];
const cellAt = (row: number, column: number) => [0x44, ...u16(row), ...u16(column | 0xc000)];
const partOf = (row: number, column: number) => [0x01, ...u16(row, column)];

/** A formula in the first row: the value it had, its tokens and the constants that follow them. */
const formula = (
  column: number,
  value: readonly number[],
  tokens: readonly number[],
  constants: readonly number[] = [],
): XlsRecord => [
  FORMULA,
  [...u16(0, column, 0), ...value, ...u16(0), ...u32(0), ...u16(tokens.length), ...tokens, ...constants],
];
const ONE_PLUS_TWO = [...number(1), ...number(2), ADD];
const special = (kind: number, value = 0) => [kind, 0, value, 0, 0, 0, 0xff, 0xff];

const sheetOf = (...records: readonly XlsRecord[]) => firstSheet(xlsOf([{ name: '表', records }]));

describe('a formula of an .xls', () => {
  it('is kept beside its value: number, text, truth, error', () => {
    const sheet = sheetOf(
      formula(0, f64(3.5), ONE_PLUS_TWO),
      formula(1, special(0), ONE_PLUS_TWO),
      [STRING, [...u16(2), ...wide('一致')]],
      formula(2, special(1, 1), ONE_PLUS_TWO),
      formula(3, special(2, 0x17), ONE_PLUS_TWO),
    );
    expect(cellsOf(sheet)).toEqual({
      A1: { value: 3.5, formula: '1+2' },
      B1: { value: '一致', formula: '1+2' },
      C1: { value: true, formula: '1+2' },
      D1: { value: { error: '#REF!' }, formula: '1+2' },
    });
  });

  it('counts as blank when it came to the empty text', () => {
    expect(sheetOf(formula(0, special(3), ONE_PLUS_TWO)).rows).toEqual([]);
  });

  it('shows what it refers to, also where several cells share it', () => {
    const shared = [0x4c, ...u16(1), ...u16(0xc000), ...number(1), ADD]; // the cell below, plus 1
    const sheet = sheetOf(
      formula(0, f64(1), cellAt(4, 2)),
      formula(1, f64(2), partOf(0, 1)),
      [SHARED_FORMULA, [...u16(0, 0), 1, 2, 0, 2, ...u16(shared.length), ...shared]],
      formula(2, f64(3), partOf(0, 1)),
    );
    expect(Object.values(cellsOf(sheet))).toEqual([
      { value: 1, formula: 'C5' },
      { value: 2, formula: 'B2+1' },
      { value: 3, formula: 'C2+1' },
    ]);
  });

  it('keeps its value when it lists constants', () => {
    const list = [0x60, 0, 0, 0, 0, 0, 0, 0];
    const constants = [1, ...u16(0), 1, ...f64(1), 1, ...f64(2)];
    const sum = [0x42, 1, ...u16(4)];
    const sheet = sheetOf(formula(0, f64(3), [...list, ...sum], constants), formula(1, f64(4), ONE_PLUS_TWO));
    expect(cellsOf(sheet)).toMatchObject({
      A1: { value: 3, formula: expect.stringMatching(/^SUM\(/) as string },
      B1: { value: 4, formula: '1+2' },
    });
  });

  it('has its value in each cell of an array formula', () => {
    const sheet = sheetOf(
      formula(0, f64(1), partOf(0, 0)),
      [ARRAY, [...u16(0, 0), 0, 1, ...u16(0), ...u32(0), ...u16(ONE_PLUS_TWO.length), ...ONE_PLUS_TWO]],
      formula(1, f64(2), partOf(0, 0)),
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 2 });
  });
});

describe('text of an .xls', () => {
  const SHARED_STRINGS = 0x00fc;
  const CONTINUE = 0x003c;
  const cell = (column: number): XlsRecord => [0x00fd, [...u16(0, column, 0), ...u32(column)]];

  it('may run on into the next record, in characters of another width', () => {
    const sheet = firstSheet(
      xlsOf(
        [{ name: '表', records: [cell(0), cell(1)] }],
        [
          [SHARED_STRINGS, [...u32(2), ...u32(2), ...u16(4), 0, 0x41, 0x42]],
          [CONTINUE, [...wide('收入'), ...u16(1), ...wide('乙')]],
        ],
      ),
    );
    expect(valuesOf(sheet)).toEqual({ A1: 'AB收入', B1: '乙' });
  });

  it('may carry its runs and its pronunciation, which are left out', () => {
    const rich = [...u16(2), 0x0d, ...u16(1), ...u32(3), ...wide('支出').slice(1), 0, 0, 0, 0, 9, 9, 9];
    const sheet = firstSheet(
      xlsOf(
        [{ name: '表', records: [cell(0), cell(1)] }],
        [[SHARED_STRINGS, [...u32(2), ...u32(2), ...rich, ...u16(1), ...wide('乙')]]],
      ),
    );
    expect(valuesOf(sheet)).toEqual({ A1: '支出', B1: '乙' });
  });

  /** A workbook of Excel 95, one byte a character; 35 and 29 are where its sheet begins. */
  const excel95 = (codepage: readonly XlsRecord[]) => {
    const begin = (kind: number): XlsRecord => [0x0809, u16(0x0500, kind, 0, 0)];
    return compoundOf({
      '/Book': streamOf([
        begin(0x0005),
        ...codepage,
        [0x0085, [...u32(codepage.length > 0 ? 35 : 29), 0, 0, 2, 0xb1, 0xed]],
        END,
        begin(0x0010),
        [0x0204, [...u16(0, 0, 0), ...u16(4), 0xca, 0xd5, 0xc8, 0xeb]],
        END,
      ]),
    });
  };

  it.each([
    ['says so', [[0x0042, u16(936)] as const]],
    ['says nothing', []],
  ])('is in GBK where an old file %s', (_what, codepage) => {
    const sheet = firstSheet(excel95(codepage));
    expect([sheet.name, valuesOf(sheet)]).toEqual(['表', { A1: '收入' }]);
  });
});

describe('a sheet of an .xls', () => {
  it('tells its hidden rows', () => {
    const row = (index: number, flags: number): XlsRecord => [
      0x0208,
      [...u16(index, 0, 1, 300, 0, 0), flags, 1, 0, 0],
    ];
    const value = (index: number): XlsRecord => [0x0203, [...u16(index, 0, 0), ...f64(1)]];
    expect(
      sheetOf(row(0, 0x20), row(1, 0), value(0), value(1)).rows.map(({ index, hidden }) => [index, hidden]),
    ).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  it('is told hidden by the list of sheets', () => {
    const { sheets } = snapshotOf(
      xlsOf([
        { name: '甲', records: [], hidden: 1 },
        { name: '乙', records: [], hidden: 2 },
        { name: '丙', records: [] },
      ]),
    );
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'veryHidden', 'visible']);
  });

  it('has several numbers of one row in one record', () => {
    const rk = (value: number) => [...u16(0), ...u32((value << 2) | 2)];
    expect(valuesOf(sheetOf([0x00bd, [...u16(0, 1), ...rk(7), ...rk(8), ...u16(2)]]))).toEqual({
      B1: 7,
      C1: 8,
    });
  });
});
