import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../files/readWorkbook';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { toText } from '../../src/report/text';
import type { Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';
import { filesOf, packageOf, rowOf } from '../files/kit/packageOf';
import { snapshotOf, valuesOf } from '../files/kit/reading';
import { openCase } from '../kit/cases';
import { expectAccountedFor } from './kit/accountedFor';
import { within } from './kit/runs';

const LUKOU = openCase('lukou-2020/workbook.xlsx');
const PARTS = unzipSync(readFileSync(join(__dirname, '../cases/lukou-2020/workbook.xlsx')));
const SHEET = Object.keys(PARTS).find((name) => /worksheets\/sheet1\.xml$/.test(name)) ?? '';

/** Every text of a workbook that holds `from`, with `to` in its place. */
const renamed = (book: Snapshot, from: string, to: string): Snapshot => ({
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell.value === 'string' ? { ...cell, value: cell.value.replaceAll(from, to) } : cell,
      ),
    })),
  })),
});

/** Far more than the seconds it takes: no test of speed, only that it ends. */
const MILLION_ROWS = 60_000;

it.each([
  ['rows without cells', (row: number) => `<row r="${row}" s="1" customFormat="1"/>`],
  [
    'rows of empty cells',
    (row: number) => `<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`,
  ],
])(
  'a million formatted %s below a table are passed over',
  (_what, rowAt) => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => rowAt(i + 40));
    const xml = Buffer.from(PARTS[SHEET] ?? new Uint8Array()).toString('utf8');
    const padded = xml.replace('</sheetData>', `${rows.join('')}</sheetData>`);
    const bytes = zipSync({ ...PARTS, [SHEET]: strToU8(padded) }, { level: 1 });
    const opened = within(() => readWorkbook(bytes), MILLION_ROWS);
    expect(opened.ok && opened.snapshot.sheets[0]).toEqual(LUKOU.sheets[0]);
  },
  90_000,
);

it('255 sheets beside the nine tables are looked through in a moment', () => {
  const others = Array.from({ length: 255 }, (_, i) => ({
    name: `附表${i}`,
    data: `<row r="1"><c r="A1"><v>${i}</v></c></row>`,
  }));
  const read = snapshotOf(packageOf({ sheets: others }));
  expect(read.sheets).toHaveLength(255);
  const book = { sheets: [...read.sheets.slice(0, 128), ...LUKOU.sheets, ...read.sheets.slice(128)] };
  // The form of each sheet is looked at too; what is found stays the same.
  const { findings } = expectAccountedFor(book);
  expect(findings.map(({ id }) => id)).toEqual(expectAccountedFor(LUKOU).findings.map(({ id }) => id));
});

it('a header twenty rows deep is refused or read, and nothing runs away', () => {
  const deep = Array.from({ length: 20 }, (_, index) => ({
    index: index + 3,
    hidden: false,
    cells: Array.from({ length: 200 >> Math.min(index, 6) }, (_unused, column) => ({
      column: column << Math.min(index, 6),
      value: index === 19 ? '本年支出合计' : `层${index}`,
    })),
  }));
  const [first, ...rest] = LUKOU.sheets;
  const sheet = {
    ...LUKOU.sheets[2]!,
    rows: [
      ...(LUKOU.sheets[2]?.rows.slice(0, 3) ?? []),
      ...deep,
      ...(LUKOU.sheets[2]?.rows.slice(3).map((row) => ({ ...row, index: row.index + 20 })) ?? []),
    ],
  };
  expectAccountedFor({ sheets: [first!, ...rest.map((each) => (each.name === sheet.name ? sheet : each))] });
});

it('a formula into another workbook counts by its value, and the link is not followed', () => {
  const files = filesOf({
    sheets: [{ name: '表', data: '<row r="1"><c r="A1"><f>[1]Sheet1!$B$2</f><v>810.16</v></c></row>' }],
  });
  const linked = zipSync({
    ...files,
    'xl/externalLinks/externalLink1.xml': strToU8(
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://127.0.0.1:9/本.xlsx" TargetMode="External"/></Relationships>',
    ),
  });
  expect(valuesOf(snapshotOf(linked).sheets[0]!)).toEqual({ A1: 810.16 });
  expect(valuesOf(snapshotOf(rowOf('<c r="A1"><f>[2]甲!A1</f><v>1</v></c>')).sheets[0]!)).toEqual({ A1: 1 });
});

describe('a label stays the text it is', () => {
  it.each([
    '=HYPERLINK(http://x,y)',
    '@SUM(A1:A9)',
    '+cmd|calc',
    '-1+1',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
  ])('%s as department and as a name of a 科目', (label) => {
    const book = renamed(renamed(LUKOU, '株洲市渌口区网格化管理服务中心', label), '卫生健康支出', label);
    const result = expectAccountedFor(book);
    const accounts = recognise(book);
    expect(accounts.department).toBe(label);
    const report = { file: `${label.replace(/[/]/g, '')}.xlsx`, ok: true, accounts, result } as const;
    expect(toText([report])).toContain(label);
    expect(JSON.parse(toJson([report]))).toMatchObject({ files: [{ department: label }] });
    // Markdown may carry HTML: no mark of it is left bare.
    expect(toMarkdown([report])).not.toMatch(/(?<!\\)<script/);
  });
});
