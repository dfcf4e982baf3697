import { compoundOf } from './kit/compound';
import { firstSheet, snapshotOf, valuesOf } from './kit/reading';
import { END, f64, streamOf, u16, u32, wide, xlsOf, type XlsRecord } from './kit/xlsOf';

const sheetOf = (...records: readonly XlsRecord[]) => firstSheet(xlsOf([{ name: '表', records }]));

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
