import { cellsOf, firstSheet, valuesOf } from './kit/reading';
import { f64, u16, u32, wide, xlsOf, type XlsRecord } from './kit/xlsOf';

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
