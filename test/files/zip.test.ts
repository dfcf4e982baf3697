import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { crc32 } from '../../files/container/crc32';
import { LARGEST_PACKAGE } from '../../files/workbook/readPackage';
import { filesOf, packageOf, type HandMade } from './kit/packageOf';
import { readWithin, refusalOf, snapshotOf } from './kit/reading';
import { zipOf, type ZipItem } from './kit/zipOf';

const BOOK: HandMade = { sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>810.16</v></c></row>' }] };
const WHOLE = snapshotOf(packageOf(BOOK));
const ITEMS: readonly ZipItem[] = Object.entries(filesOf(BOOK)).map(([name, data]) => ({ name, data }));

/** Written as a stream, with the sizes after the data, as web exports are. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [index, { name, data }] of ITEMS.entries()) {
    const entry = index === 0 ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(data, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

describe('the zip around an .xlsx', () => {
  it.each([
    ['stores without compression', zipSync(filesOf(BOOK), { level: 0 })],
    ['is written as a stream', streamed()],
    ['has ZIP64 sizes', zipOf(ITEMS, { wide: 'sizes' })],
    ['has ZIP64 sizes, offsets and directory', zipOf(ITEMS, { wide: 'all' })],
    ['lists its folders', zipOf([...ITEMS, { name: 'xl/', data: new Uint8Array() }])],
    [
      'parts folders by backslashes',
      zipOf(ITEMS.map((item) => ({ ...item, name: item.name.replaceAll('/', '\\') }))),
    ],
    ['is followed by blanks', Uint8Array.from([...zipOf(ITEMS), ...new Uint8Array(100)])],
  ])('may be any that Office opens: one that %s', (_what, file) => {
    expect(snapshotOf(file)).toEqual(WHOLE);
  });

  it('may carry a comment', () => {
    const comment = strToU8('部门决算');
    const file = Uint8Array.from([...zipOf(ITEMS), ...comment]);
    file[file.length - comment.length - 2] = comment.length;
    expect(snapshotOf(file)).toEqual(WHOLE);
  });
});

describe('a zip that a reader could take in two ways is damaged', () => {
  const sheet = ITEMS.find(({ name }) => name === 'xl/sheet1.xml')!;
  const other = { ...sheet, data: strToU8('<worksheet><sheetData/></worksheet>') };

  it.each([
    ['the same name twice', [...ITEMS, other]],
    ['the same name twice, in capitals', [...ITEMS, { ...other, name: 'XL/Sheet1.xml' }]],
    ['the same name twice, with a backslash', [...ITEMS, { ...other, name: 'xl\\sheet1.xml' }]],
  ])('%s', (_what, items) => {
    expect(refusalOf(zipOf(items)).code).toBe('damaged');
  });

  it('another number of entries than the directory lists', () => {
    const file = zipOf(ITEMS);
    for (const at of [file.length - 14, file.length - 12]) file[at] = ITEMS.length - 1;
    expect(refusalOf(file).code).toBe('damaged');
  });
});

describe('a zip bomb is refused before it fills the memory', () => {
  const extra = (size: number, declaredSize: number): ZipItem => ({
    name: 'xl/media/image1.bmp',
    data: new Uint8Array(size),
    declaredSize,
  });

  it('when it declares more than any such workbook holds', () => {
    expect(refusalOf(zipOf([...ITEMS, extra(1000, LARGEST_PACKAGE)]))).toEqual({
      code: 'tooLarge',
      message: '文件解压后的内容过大，不像决算工作簿。请删去无关的工作表和图片，另存为 .xlsx 后再选择。',
    });
  });

  it('when it declares that much in many parts, in ZIP64 fields', () => {
    const parts = [1, 2].map((n) => ({ ...extra(1000, LARGEST_PACKAGE / 2), name: `xl/media/${n}.bmp` }));
    expect(refusalOf(zipOf([...ITEMS, ...parts], { wide: 'all' })).code).toBe('tooLarge');
  });

  it('when it holds more than it declares', () => {
    const read = readWithin(2000, zipOf([...ITEMS, extra(20_000_000, 1000)]));
    expect(read).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('when it holds less than it declares', () => {
    expect(refusalOf(zipOf([...ITEMS, extra(1000, 1_000_000)])).code).toBe('damaged');
  });
});

it('tells damage by the CRC-32 that zip files use', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
