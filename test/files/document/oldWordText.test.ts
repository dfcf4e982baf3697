import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../files/document/readDocument';

const CASE = join(__dirname, '../../cases/lukou-2020');
// Saved as .doc by LibreOffice.
const NARRATIVE = new Uint8Array(readFileSync(join(CASE, 'narrative.doc')));
const PARTS = new Uint8Array(readFileSync(join(__dirname, 'parts.doc')));

const textOf = (bytes: Uint8Array): string => {
  const read = readDocument(bytes);
  return read.ok ? read.text : read.error.message;
};
const codeOf = (bytes: Uint8Array): string => {
  const read = readDocument(bytes);
  return read.ok ? 'ok' : read.error.code;
};

/** The main stream begins with these bytes; the header is changed at an offset from there. */
function withHeader(offset: number, change: (byte: number) => number): Uint8Array {
  const bytes = NARRATIVE.slice();
  const start = bytes.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && bytes[i + 1] === 0xa5);
  bytes[start + offset] = change(bytes[start + offset] ?? 0);
  return bytes;
}

describe('reading a .doc', () => {
  test('a real one, word for word', () => {
    expect(textOf(NARRATIVE).trim()).toBe(readFileSync(join(CASE, 'narrative.txt'), 'utf8').trim());
  });

  test('rows of a table, links, line breaks, letters of one byte; no footers', () => {
    expect(textOf(PARTS).trim()).toBe(
      '支出810.16万元。\n详见公开网址。\n项目\t金额\n合计\t1.00\n甲\n乙\nOnly Latin: 12.34%',
    );
  });
});

describe('a .doc that cannot be read says so', () => {
  test('with a password', () => {
    expect(textOf(withHeader(0x0b, (byte) => byte | 0x01))).toMatch(/打开密码/);
  });

  test('of Word 95', () => {
    expect(textOf(withHeader(0x00, () => 0xdc))).toMatch(/Word 95 或更早/);
  });

  test('that is a workbook', () => {
    expect(codeOf(readFileSync(join(CASE, 'workbook.xls')))).toBe('notDocument');
  });

  test('that ends early, wherever it does', () => {
    for (let length = 512; length < PARTS.length - 512; length += 512)
      expect(['damaged', 'notDocument']).toContain(codeOf(PARTS.slice(0, length)));
  });

  test('with any byte of its first kilobytes damaged: read, or refused, and never for ever', () => {
    for (let at = 0; at < PARTS.length; at += 7) {
      const bytes = PARTS.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(['ok', 'damaged', 'notDocument', 'encrypted', 'tooLarge']).toContain(codeOf(bytes));
    }
  });
});
