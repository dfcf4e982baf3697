import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../files/document/readDocument';
import { docxOf } from './docxOf';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map(run).join('')}</w:p>`;

function textOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.text;
}

function refusal(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  return read.ok ? '' : `${read.error.code}：${read.error.message}`;
}

describe('reading a .docx', () => {
  test('each paragraph is a line, its runs joined', () => {
    expect(textOf(docxOf(paragraph('支出810', '.16万元。') + paragraph('第二段')))).toBe(
      '支出810.16万元。\n第二段',
    );
  });

  test('a row of a table is a line with its cells parted by tabs', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    expect(
      textOf(docxOf(`<w:tbl>${row('项目', '金额')}${row('合计', '1.00')}</w:tbl>${paragraph('完')}`)),
    ).toBe('项目\t金额\n合计\t1.00\n完');
  });

  test('deleted words are not read, inserted ones are', () => {
    const body = `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins></w:p>`;
    expect(textOf(docxOf(body))).toBe('新');
  });

  test('links, content controls and line breaks', () => {
    const body = `<w:p><w:hyperlink>${run('甲')}</w:hyperlink><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt><w:r><w:br/><w:t>丙</w:t></w:r></w:p>`;
    expect(textOf(docxOf(body))).toBe('甲乙\n丙');
  });

  test('a real one', () => {
    const folder = join(__dirname, '../../cases/lukou-2020');
    expect(textOf(readFileSync(join(folder, 'narrative.docx'))).trim()).toBe(
      readFileSync(join(folder, 'narrative.txt'), 'utf8').trim(),
    );
  });
});

describe('reading text', () => {
  test('UTF-8 with its mark, UTF-16, and GBK as Notepad writes it', () => {
    const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
    expect(textOf(bytes(0xef, 0xbb, 0xbf, 0xe5, 0x86, 0xb3, 0x0d, 0x0a, 0x31))).toBe('决\n1');
    expect(textOf(bytes(0xff, 0xfe, 0xb3, 0x51))).toBe('决');
    expect(textOf(bytes(0xbe, 0xf6, 0xcb, 0xe3))).toBe('决算');
  });
});

describe('what is no text is refused with what to do', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    [
      'the first bytes of a .doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'damaged',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'notDocument'],
    ['a workbook', readFileSync(join(__dirname, '../../cases/lukou-2020/workbook.xlsx')), 'notDocument'],
    ['half a .docx', docxOf('').subarray(0, 60), 'damaged'],
    ['a .docx with broken XML', docxOf('<w:p>'), 'damaged'],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toContain(expected);
  });

  test('entities that multiply are refused, not expanded', () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><d>&b;</d>';
    const read = readDocument(zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(read.ok ? read.text : read.error.code).not.toContain('aaaa');
  });
});
