import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compoundOf, streamOf } from './kit/compound';
import { filesOf } from './kit/packageOf';
import { refusalOf } from './kit/reading';
import { xlsOf } from './kit/xlsOf';
import { zipOf } from './kit/zipOf';

const ENCRYPTED = {
  code: 'encrypted',
  message: '文件有打开密码，请先取消密码再审核（在 Excel 中：文件 → 信息 → 保护工作簿）。',
};
const SECRET = Uint8Array.from({ length: 5000 }, (_, index) => (index * 197) & 0xff);
const FILE_PASS = [0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78];

describe('a workbook with a password is refused, and the message says what to do', () => {
  it('an .xlsx: Excel keeps its package encrypted in a compound file', () => {
    const file = compoundOf({
      '/EncryptionInfo': SECRET.subarray(0, 200),
      '/EncryptedPackage': SECRET,
      '/\u0006DataSpaces/Version': SECRET.subarray(0, 76),
    });
    expect(refusalOf(file)).toEqual(ENCRYPTED);
  });

  it('an .xls: the record after the first says so', () => {
    const stream = streamOf(readFileSync(join(__dirname, '../cases/lukou-2020/workbook.xls')), '/Workbook');
    const first = 4 + new DataView(stream.buffer).getUint16(2, true);
    const locked = Uint8Array.from([...stream.subarray(0, first), ...FILE_PASS, ...stream.subarray(first)]);
    expect(refusalOf(compoundOf({ '/Workbook': locked }))).toEqual(ENCRYPTED);
  });

  it('an .xls that is unreadable after that record', () => {
    const secret = [...SECRET.subarray(0, 40)];
    expect(refusalOf(xlsOf([{ name: '表', records: [[0x00fc, secret]] }], [[0x002f, [0, 0]]]))).toEqual(
      ENCRYPTED,
    );
  });

  it('a zip whose entries are encrypted', () => {
    const items = Object.entries(filesOf({ sheets: [{ data: '' }] })).map(([name, data]) => ({
      name,
      data,
      encrypted: true,
    }));
    expect(refusalOf(zipOf(items))).toEqual(ENCRYPTED);
  });
});
