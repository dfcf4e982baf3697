import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../files/readWorkbook';
import { packageOf, partOf, rowOf } from './kit/packageOf';
import { refusalOf, snapshotOf } from './kit/reading';

const FILE = Uint8Array.from(readFileSync(join(__dirname, '../cases/lukou-2020/workbook.xlsx')));
const WHOLE = snapshotOf(FILE);
const DAMAGED = {
  code: 'damaged',
  message:
    '文件已损坏，内容不完整或被改动，无法可靠读取。请重新导出或重新复制；若 Excel 还能打开它，请另存为 .xlsx 后再选择。',
};
/** The directory and the headers around it, where a flipped bit tells another story about the data. */
const STRUCTURE_BYTES = 2500;

const position = fc.oneof(
  fc.nat(FILE.length - 1),
  fc.integer({ min: FILE.length - STRUCTURE_BYTES, max: FILE.length - 1 }),
);
const flips = fc.array(fc.tuple(position, fc.nat(7)), { minLength: 1, maxLength: 4 });

function flipped(bits: readonly (readonly [at: number, bit: number])[]): Uint8Array {
  const bytes = Uint8Array.from(FILE);
  for (const [at, bit] of bits) bytes[at]! ^= 1 << bit;
  return bytes;
}

describe('a damaged .xlsx', () => {
  it.each(Array.from({ length: 40 }, (_, part) => Math.ceil((FILE.length * part) / 40) + 1))(
    'is refused when it ends after %d bytes',
    (length) => {
      expect(['damaged', 'notWorkbook']).toContain(refusalOf(FILE.subarray(0, length)).code);
    },
  );

  it('is refused when it is cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: FILE.length - 1 }), (length) => {
        expect(readWorkbook(FILE.subarray(0, length)).ok).toBe(false);
      }),
    );
  });

  it('reads exactly as before or is refused when bits are flipped anywhere', () => {
    fc.assert(
      fc.property(flips, (bits) => {
        const read = readWorkbook(flipped(bits));
        expect(read.ok ? read.snapshot : WHOLE).toEqual(WHOLE);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with the message for damage when a byte of a sheet is changed', () => {
    expect(refusalOf(flipped([[4000, 0]]))).toEqual(DAMAGED);
  });

  it('is refused when a stretch of it was overwritten by another', () => {
    const bytes = Uint8Array.from(FILE);
    bytes.copyWithin(2000, 6000, 7000);
    expect(refusalOf(bytes)).toEqual(DAMAGED);
  });
});

describe('a package that is whole but says too little is damaged, never a workbook in part', () => {
  const sheets = [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
  const sheet = (inside: string) =>
    packageOf({ sheets, parts: { 'xl/sheet1.xml': partOf('worksheet', inside) } });

  it.each([
    ['a sheet without cells or the place for them', sheet('<dimension ref="A1"/>')],
    ['a sheet that ends within its cells', sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row>')],
    [
      'a sheet that is listed and empty',
      packageOf({ sheets: [...sheets, ...sheets], parts: { 'xl/sheet2.xml': '' } }),
    ],
    [
      'a text that is missing from the list of strings',
      rowOf('<c r="A1" t="s"><v>9</v></c>', { strings: '<si><t>甲</t></si>' }),
    ],
    ['texts without a list of strings', rowOf('<c r="A1" t="s"><v>0</v></c>')],
    ['no list of sheets', packageOf({ sheets, parts: { 'xl/workbook.xml': '<workbook/>' } })],
  ])('%s', (_what, file) => {
    expect(refusalOf(file)).toEqual(DAMAGED);
  });

  it.each(['XFE1', 'A1048577', 'A0', 'a1', '甲1'])('a cell at %s, outside any sheet', (address) => {
    const row = /\d+/.exec(address)?.[0] ?? '1';
    const data = `<row r="${row}"><c r="${address}"><v>1</v></c></row>`;
    expect(refusalOf(packageOf({ sheets: [{ data }] }))).toEqual(DAMAGED);
  });
});
