import { readWorkbook } from '../../files/readWorkbook';
import { packageOf, partOf, rowOf, type HandMadeSheet } from './kit/packageOf';
import { readWithin, refusalOf, snapshotOf } from './kit/reading';
import { f64, u16, u32, xlsOf, type XlsRecord } from './kit/xlsOf';

const ALL = 'A1:XFD1048576';
const DATA = '<row r="1"><c r="A1"><v>810.16</v></c><c r="B1"/></row>';
const PLAIN = snapshotOf(packageOf({ sheets: [{ data: DATA }] }));
/** What a user waits for at most. */
const MILLISECONDS = 2000;

const forgedSheet = (around: Omit<HandMadeSheet, 'data'>, root?: string): Uint8Array =>
  packageOf({
    sheets: [{ data: DATA, ...around }],
    ...(root !== undefined && { parts: { 'xl/sheet1.xml': root } }),
  });
const LINK = `<hyperlinks><hyperlink ref="${ALL}" location="A1"/></hyperlinks>`;

describe('a range as large as a sheet costs nothing where no cells are', () => {
  it.each([
    ['the dimension', forgedSheet({ before: `<dimension ref="${ALL}"/>` })],
    ['a hyperlink', forgedSheet({ after: LINK })],
    ['a merged range', forgedSheet({ after: `<mergeCells><mergeCell ref="${ALL}"/></mergeCells>` })],
    ['widths of columns', forgedSheet({ before: '<cols><col min="1" max="2147483647" width="9"/></cols>' })],
    ['an automatic filter', forgedSheet({ after: `<autoFilter ref="${ALL}"/>` })],
    [
      'a hyperlink after a long comment',
      forgedSheet(
        {},
        partOf('worksheet', `<sheetData>${DATA}</sheetData>${LINK}`).replace(
          '?>',
          `?><!--${' '.repeat(2000)}-->`,
        ),
      ),
    ],
  ])('%s', (_what, file) => {
    expect(readWithin(MILLISECONDS, file)).toEqual({ ok: true, snapshot: PLAIN });
  });

  it('the range of an array formula: its cells without a value are not calculated', () => {
    const file = rowOf(`<c r="A1"><f t="array" ref="${ALL}">C1*2</f><v>1</v></c><c r="XFD1"/>`);
    const read = readWithin(MILLISECONDS, file);
    expect(read.ok && read.snapshot.sheets[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual([
      1,
      { error: '#未计算' },
    ]);
  });

  it('a single cell in the last corner', () => {
    const data = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(readWithin(MILLISECONDS, packageOf({ sheets: [{ name: '表', data }] }))).toEqual({
      ok: true,
      snapshot: {
        sheets: [
          {
            name: '表',
            visibility: 'visible',
            rows: [{ index: 1048575, hidden: false, cells: [{ column: 16383, value: 1 }] }],
          },
        ],
      },
    });
  });

  it('the same in an .xls', () => {
    const number: XlsRecord = [0x0203, [...u16(0, 0, 0), ...f64(1)]];
    const dimension: XlsRecord = [0x0200, [...u32(0), ...u32(0xffffffff), ...u16(0, 0xffff, 0)]];
    const link: XlsRecord = [0x01b8, [...u16(0, 0xffff, 0, 0xffff), ...Array<number>(24).fill(0)]];
    const columns: XlsRecord = [0x007d, u16(0, 0xffff, 2000, 0, 0, 0)];
    const file = xlsOf([{ name: '表', records: [dimension, columns, number, link] }]);
    const read = readWithin(MILLISECONDS, file);
    expect(read.ok && read.snapshot.sheets[0]?.rows).toEqual([
      { index: 0, hidden: false, cells: [{ column: 0, value: 1 }] },
    ]);
  });
});

describe('a sheet name that cannot be told from another is refused by name', () => {
  it('__proto__, in either format', () => {
    const refusal = {
      code: 'badSheetName',
      message: '工作表名“__proto__”无法处理，请在 Excel 中把这张工作表改名后再审核。',
    };
    expect(refusalOf(packageOf({ sheets: [{ name: '__proto__', data: DATA }] }))).toEqual(refusal);
    expect(refusalOf(xlsOf([{ name: '__proto__', records: [] }]))).toEqual(refusal);
  });

  it('one name for two sheets', () => {
    const sheets = [
      { name: '表', data: DATA },
      { name: '表', data: '' },
    ];
    expect(refusalOf(packageOf({ sheets }))).toEqual({
      code: 'badSheetName',
      message: '有两张工作表都叫“表”，无法区分，请在 Excel 中改名后再审核。',
    });
  });

  it('and leaves nothing behind for the next file', () => {
    readWorkbook(packageOf({ sheets: [{ name: '__proto__', data: DATA }] }));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(snapshotOf(packageOf({ sheets: [{ data: DATA }] }))).toEqual(PLAIN);
  });
});

describe('what one workbook declares', () => {
  it('does not reach the next: its own number 200 is another format', () => {
    const withFormat = (code: string) =>
      rowOf('<c r="A1" s="1"><v>1</v></c>', {
        styles: [
          `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts>`,
          '<xf numFmtId="0"/><xf numFmtId="200"/>',
        ],
      });
    const bare = rowOf('<c r="A1" s="1"><v>1</v></c>', {
      styles: ['', '<xf numFmtId="0"/><xf numFmtId="200"/>'],
    });
    const before = snapshotOf(bare);
    readWorkbook(withFormat('0.000'));
    expect(snapshotOf(bare)).toEqual(before);
    expect(snapshotOf(withFormat('0.0')).sheets[0]?.rows[0]?.cells[0]?.format).toBe('0.0');
  });
});
