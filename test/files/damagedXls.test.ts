import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../files/readWorkbook';
import { readWithin, snapshotOf } from './kit/reading';
import { f64, u16, u32, wide, xlsOf, type XlsRecord } from './kit/xlsOf';

const FILE = Uint8Array.from(readFileSync(join(__dirname, '../cases/lukou-2020/workbook.xls')));
const WHOLE = snapshotOf(FILE);
/** Far more than the few hundredths of a second it takes. */
const FOREVER = 5000;

// An .xls has no checksum: a flipped bit may change a figure, and nothing can tell.
describe('a damaged .xls', () => {
  it('reads exactly as before or is refused when it is cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: FILE.length - 1 }), (length) => {
        const read = readWithin(FOREVER, FILE.slice(0, length));
        expect(read.ok ? read.snapshot : WHOLE).toEqual(WHOLE);
      }),
    );
  });

  it('comes to an end and never throws when bits are flipped anywhere', () => {
    // The first sector says where everything is.
    const position = fc.oneof(fc.nat(FILE.length - 1), fc.nat(511));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, fc.nat(7)), { minLength: 1, maxLength: 4 }),
        (bits: readonly (readonly [number, number])[]) => {
          const bytes = Uint8Array.from(FILE);
          for (const [at, bit] of bits) bytes[at]! ^= 1 << bit;
          const read = readWithin(FOREVER, bytes);
          expect(read.ok || read.error.message.length > 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives no word on the console', () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const log = jest.spyOn(console, 'log').mockImplementation();
    for (let at = 600; at < FILE.length; at += 500) {
      const bytes = Uint8Array.from(FILE);
      bytes[at]! ^= 0x10;
      readWorkbook(bytes);
    }
    expect([error.mock.calls, log.mock.calls]).toEqual([[], []]);
    jest.restoreAllMocks();
  });
});

describe('an .xls whose records are cut short comes to an end', () => {
  const number: XlsRecord = [0x0203, [...u16(0, 0, 0), ...f64(1)]];
  const read = (records: readonly XlsRecord[], globals: readonly XlsRecord[] = []) =>
    readWithin(FOREVER, xlsOf([{ name: '表', records: [number, ...records] }], globals));
  const refused = { ok: false, error: { code: 'damaged' } };

  it.each<[string, XlsRecord]>([
    ['a formula', [0x0006, [...u16(1, 0, 0), ...f64(1), ...u16(0), ...u32(0)]]],
    ['a formula of Excel 3', [0x0206, u16(1, 0, 0)]],
    ['an array formula', [0x0221, u16(1, 2, 15)]],
    ['a shared formula', [0x04bc, [...u16(0, 1), 0, 1, 0]]],
  ])('in a sheet: %s', (_what, record) => {
    expect(read([record])).toMatchObject(refused);
  });

  it.each<[string, XlsRecord]>([
    ['the list of sheets referred to', [0x0017, []]],
    ['a number format', [0x041e, [0xb0, 0x00]]],
    ['the shared strings, after the first', [0x00fc, [...u32(2), ...u32(2), ...u16(1), ...wide('甲'), 0x01]]],
    ['the shared strings, within the first', [0x00fc, [...u32(1), ...u32(1), ...u16(9), ...wide('甲')]]],
    [
      'the shared strings, within what follows one',
      [0x00fc, [...u32(1), ...u32(1), ...u16(1), 0x05, ...u32(99), 0x32, 0x75]],
    ],
  ])('in the workbook: %s', (_what, record) => {
    expect(read([], [record])).toMatchObject(refused);
  });

  it('where the areas that a formula refers to are cut short, its value stays', () => {
    const area = [0x26, 0, 0, 0, 0, ...u16(0)];
    const formula: XlsRecord = [
      0x0006,
      [...u16(1, 0, 0), ...f64(2), ...u16(0), ...u32(0), ...u16(area.length), ...area, 0x01],
    ];
    const name: XlsRecord = [
      0x0018,
      [0, 0, 0, 1, ...u16(area.length, 0, 0), 0, 0, 0, 0, 0, 0x41, ...area, 0x01],
    ];
    expect(read([formula], [name])).toMatchObject({
      ok: true,
      snapshot: { sheets: [{ rows: [{ cells: [{ value: 1 }] }, { cells: [{ value: 2 }] }] }] },
    });
  });
});

describe('a compound file that leads in a ring or too far is refused', () => {
  const SECTOR = 512;
  const END_OF_CHAIN = 0xfffffffe;
  const FREE = 0xffffffff;

  /** A header that lists no sectors of the table itself, but a chain of sectors that list them. */
  function compoundHeader(sectors: number, firstList: number): DataView {
    const view = new DataView(new ArrayBuffer(SECTOR * (sectors + 1)));
    new Uint8Array(view.buffer).set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [at, value] of [
      [30, 9],
      [32, 6],
    ] as const)
      view.setUint16(at, value, true);
    for (const [at, value] of [
      [56, 4096],
      [60, END_OF_CHAIN],
      [68, firstList],
    ] as const)
      view.setUint32(at, value, true);
    for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
    return view;
  }
  const refused = { ok: false, error: { code: 'damaged' } };

  it('a directory that follows itself', () => {
    const bytes = Uint8Array.from(FILE);
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * SECTOR;
    const directory = view.getUint32(48, true);
    view.setUint32(table + 4 * directory, directory, true);
    expect(readWithin(FOREVER, bytes)).toMatchObject(refused);
  });

  it('a list of table sectors that follows itself', () => {
    const view = compoundHeader(4, 0);
    view.setUint32(SECTOR * 2 - 4, 0, true);
    expect(readWithin(FOREVER, new Uint8Array(view.buffer))).toMatchObject(refused);
  });

  it('a list that names the same table sector over and over', () => {
    const sectors = 2000;
    const view = compoundHeader(sectors, 0);
    for (let sector = 0; sector < sectors; sector += 1) {
      const from = SECTOR * (sector + 1);
      for (let at = from; at < from + SECTOR - 4; at += 4) view.setUint32(at, 1, true);
      view.setUint32(from + SECTOR - 4, sector + 1 < sectors ? sector + 1 : END_OF_CHAIN, true);
    }
    expect(readWithin(FOREVER, new Uint8Array(view.buffer))).toMatchObject(refused);
  });
});
