import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write, utils, type Range } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../files/readWorkbook';
import { snapshotOf } from '../files/kit/reading';
import { expectAccountedFor } from './kit/accountedFor';
import { bounded, SEEDS, within } from './kit/runs';

const bytesOf = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(join(__dirname, '../cases', name)));
const LUKOU = bytesOf('lukou-2020/workbook.xlsx');
const FILES = [LUKOU, bytesOf('putuo-2024/workbook.xlsx'), bytesOf('lukou-2020/workbook.xls')];
const PARTS = unzipSync(LUKOU);
const NAMES = Object.keys(PARTS).filter((name) => /\.(?:xml|rels)$/.test(name));

/** Read as a whole or refused in words; what was read can be checked. */
function expectReadOrRefused(bytes: Uint8Array): void {
  const opened = within(() => readWorkbook(bytes));
  if (opened.ok) expectAccountedFor(opened.snapshot);
  else expect(opened.error.message).toMatch(/[一-龥]/);
}

type Splice = readonly [at: number, removed: number, put: Uint8Array];
const splice = fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 20 }));
const markup = fc
  .tuple(
    fc.nat(),
    fc.nat(8),
    fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '</c>',
      '<v>',
      '<row r="0">',
      'r="XFD1048576"',
      '&#x0;',
      '<!--',
      ']]>',
      's="99999"',
      't="s"',
      '1e999',
      '<f>',
    ),
  )
  .map(([at, removed, text]): Splice => [at, removed, Uint8Array.from(Buffer.from(text))]);

function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  return splices.reduce((each, [where, removed, put]) => {
    const at = where % each.length;
    return Uint8Array.from([...each.subarray(0, at), ...put, ...each.subarray(at + removed)]);
  }, bytes);
}

describe.each(SEEDS)('bytes of real workbooks (%s seed)', (_name, seed) => {
  it('cut, pasted and overwritten anywhere are read or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(splice, { minLength: 1, maxLength: 3 }),
        (file, splices) => {
          expectReadOrRefused(spliced(file, splices));
        },
      ),
      bounded(seed),
    );
  });

  it('changed inside a part and packed again with a right checksum are read or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.array(fc.oneof(splice, markup), { minLength: 1, maxLength: 4 }),
        (name, splices) => {
          const part = spliced(PARTS[name] ?? new Uint8Array(), splices);
          expectReadOrRefused(zipSync({ ...PARTS, [name]: part }, { level: 1 }));
        },
      ),
      bounded(seed),
    );
  });

  it('read the same with any ranges merged, one over the other too', () => {
    const corner = fc.record({ r: fc.nat(60), c: fc.nat(20) });
    const merges = fc.array(fc.tuple(corner, corner), { maxLength: 30 });
    const book = (ranges: readonly Range[]): Uint8Array => {
      const opened = read(LUKOU, { cellNF: true });
      for (const name of opened.SheetNames) {
        const sheet = opened.Sheets[name] ?? utils.aoa_to_sheet([]);
        sheet['!merges'] = [...ranges];
      }
      return new Uint8Array(write(opened, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    };
    const whole = snapshotOf(book([]));
    fc.assert(
      fc.property(merges, (pairs) => {
        const ranges = pairs.map(([a, b]) => ({
          s: { r: Math.min(a.r, b.r), c: Math.min(a.c, b.c) },
          e: { r: Math.max(a.r, b.r), c: Math.max(a.c, b.c) },
        }));
        expect(within(() => snapshotOf(book(ranges)))).toEqual(whole);
      }),
      bounded(seed, 30),
    );
  });
});
