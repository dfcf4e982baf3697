import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { compoundOf } from './kit/compound';
import { filesOf } from './kit/packageOf';
import { refusalOf } from './kit/reading';

const RESAVE = '请用 Excel 打开后另存为 .xlsx，再选择另存的文件。';
const CHOOSE = '请选择决算软件导出的 .xlsx 或 .xls 文件。';
const UNPACK = '请先解压，再选择其中的 .xlsx 或 .xls 文件。';

const seems = (what: string, advice: string) => ({
  code: 'notWorkbook',
  message: `这不是 Excel 工作簿，看起来是${what}。${advice}`,
});

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...strToU8(value)])));

/** What other programs, or Excel itself, write of a table under any name. */
function exported(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['收入', 810.16]]), '表');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The package of a workbook with the content types of something else. */
const packageWithType = (type: string): Uint8Array =>
  zipSync({
    ...filesOf({ sheets: [{ data: '' }] }),
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`),
  });
const zipped = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('内容')])));

describe('a file that is no workbook, whatever its name, is refused as what it seems to be', () => {
  it.each([
    ['plain text', strToU8('部门：甲\n单位：万元\n')],
    ['CSV', exported('csv')],
    ['CSV in GBK', bytes(0xca, 0xd5, 0xc8, 0xeb, ',810.16\r\n')],
    ['text in UTF-16', Uint8Array.from(Buffer.from('\ufeff收入\t810.16', 'utf16le'))],
    ['blanks alone', strToU8('  \r\n\t')],
    ['a mark below', strToU8('<收入> 810.16')],
  ])('text: %s', (_what, file) => {
    expect(refusalOf(file)).toEqual(seems('文本文件（如 CSV）', RESAVE));
  });

  it.each([
    ['as exported', exported('html')],
    ['as .xls exports often are', strToU8('\ufeff\r\n<table border="1"><tr><td>810.16</td></tr></table>')],
    ['with a document type', strToU8('<!DOCTYPE html>\n<html><body></body></html>')],
    ['as a single-file web page', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['as XML', strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ])('a web page %s', (_what, file) => {
    expect(refusalOf(file)).toEqual(seems('网页（HTML）', RESAVE));
  });

  it.each([
    ['the XML of Excel 2003', exported('xlml'), 'Excel 2003 的 XML 表格', RESAVE],
    ['other XML', strToU8('<?xml version="1.0"?><决算 年度="2020"/>'), 'XML 文本', RESAVE],
    ['RTF', exported('rtf'), 'RTF 文档', CHOOSE],
    ['PDF', strToU8('%PDF-1.7\n1 0 obj\n'), 'PDF 文件', CHOOSE],
    ['PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13), '图片', CHOOSE],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), '图片', CHOOSE],
    ['GIF', strToU8('GIF89a'), '图片', CHOOSE],
    ['RAR', bytes('Rar!', 0x1a, 7, 0), '压缩包', UNPACK],
    ['7z', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c), '压缩包', UNPACK],
    ['gzip', bytes(0x1f, 0x8b, 8), '压缩包', UNPACK],
    ['a zip of files', zipped('01表.xlsx', '02表.xlsx'), '压缩包', UNPACK],
    ['a zip of nothing', zipSync({}), '压缩包', UNPACK],
    ['OFD', zipped('OFD.xml', 'Doc_0/Document.xml'), 'OFD 版式文件', CHOOSE],
    ['ODS', exported('ods'), 'ODF（OpenDocument）文件', RESAVE],
    ['.xlsb', exported('xlsb'), 'Excel 二进制工作簿（.xlsb）', RESAVE],
    [
      '.pptx',
      packageWithType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'PowerPoint 演示文稿',
      CHOOSE,
    ],
    [
      'a package of something else',
      packageWithType('application/vnd.ms-visio.drawing.main+xml'),
      '压缩包',
      UNPACK,
    ],
    ['.doc', compoundOf({ '/WordDocument': bytes(1, 2, 3) }), 'Word 文档', CHOOSE],
    ['.ppt', compoundOf({ '/PowerPoint Document': bytes(1, 2, 3) }), 'PowerPoint 演示文稿', CHOOSE],
  ])('%s', (_what, file, what, advice) => {
    expect(refusalOf(file)).toEqual(seems(what, advice));
  });

  it('a real .docx: the explanation that goes with the Lukou workbook', () => {
    const file = readFileSync(join(__dirname, '../cases/lukou-2020/narrative.docx'));
    expect(refusalOf(file)).toEqual(seems('Word 文档', CHOOSE));
  });

  it('a .docx with a workbook embedded', () => {
    const file = zipSync({
      ...filesOf({ sheets: [{ data: '' }] }),
      '[Content_Types].xml': strToU8(
        '<Types><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    });
    expect(refusalOf(file)).toEqual(seems('Word 文档', CHOOSE));
  });

  it.each([
    ['bytes of no known kind', bytes(0, 1, 2, 3, 4, 5, 6, 7, 8)],
    ['a compound file of something else', compoundOf({ '/Contents': bytes(1, 2, 3) })],
  ])('%s, without a guess', (_what, file) => {
    expect(refusalOf(file)).toEqual({
      code: 'notWorkbook',
      message: `这不是 Excel 工作簿，认不出是什么文件。${CHOOSE}`,
    });
  });
});

it('says of an empty file that it is empty', () => {
  expect(refusalOf(new Uint8Array())).toEqual({
    code: 'empty',
    message: '文件是空的，没有任何内容。请重新导出或重新复制后再选择。',
  });
});
