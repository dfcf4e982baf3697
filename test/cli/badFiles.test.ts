import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compoundOf } from '../files/kit/compound';
import { packageOf } from '../files/kit/packageOf';
import { juesuan, useFolder } from './command';
import { errorCodesOf, filesOf } from './json';
import { copy, LUKOU, PUTUO, put, unrelated } from './workbooks';

const folder = useFolder();

const lukou = readFileSync(LUKOU);
const flippedLukou = Uint8Array.from(lukou);
flippedLukou[4000]! ^= 1;
const encrypted = compoundOf({
  '/EncryptionInfo': new Uint8Array(200),
  '/EncryptedPackage': new Uint8Array(5000),
});
const named = (name: string) => packageOf({ sheets: [{ name, data: '<row><c><v>1</v></c></row>' }] });

const ALL = 'A1:XFD1048576';
const RESAVED = '请重新导出或重新复制';
const BAD: readonly (readonly [what: string, code: string, says: string, make: (name: string) => string])[] =
  [
    ['没有.xlsx', 'notFound', '没有这个文件或文件夹', (name) => `${folder()}/${name}`],
    ['空.xlsx', 'empty', '文件是空的', (name) => put(folder(), name, '')],
    ['文本.xlsx', 'notWorkbook', '看起来是文本文件', (name) => put(folder(), name, '收入,810.16\n')],
    ['扫描.xlsx', 'notWorkbook', '看起来是PDF 文件', (name) => put(folder(), name, '%PDF-1.7\n')],
    ['截断.xlsx', 'damaged', RESAVED, (name) => put(folder(), name, lukou.subarray(0, 12000))],
    ['改动.xlsx', 'damaged', RESAVED, (name) => put(folder(), name, flippedLukou)],
    ['加密.xlsx', 'encrypted', '文件有打开密码', (name) => put(folder(), name, encrypted)],
    ['通讯录.xlsx', 'noTables', '没有找到部门决算公开的任何一张表', (name) => unrelated(folder(), name)],
    ['原型.xlsx', 'badSheetName', '工作表名“__proto__”', (name) => put(folder(), name, named('__proto__'))],
  ];

describe('a file that cannot be checked', () => {
  it.each(BAD)('%s: exit code 2 and the reason in Chinese on the error output', (name, code, says, make) => {
    const file = make(name);
    const run = juesuan('check', file, '--format', 'json');
    expect(run.status).toBe(2);
    const [report] = filesOf(run);
    expect(report?.error?.code).toBe(code);
    expect(report?.error?.message).toContain(says);
    expect(run.stderr).toBe(`${file}：${report!.error!.message}\n`);
  });

  it('leaves the others of the run checked, in the order given', () => {
    const bad = BAD.map(([name, , , make]) => make(name));
    const run = juesuan('check', LUKOU, ...bad, PUTUO, '--format', 'json');
    expect(run.status).toBe(2);
    expect(filesOf(run).map(({ file }) => file)).toEqual([LUKOU, ...bad, PUTUO]);
    expect(errorCodesOf(run)).toEqual([null, ...BAD.map(([, code]) => code), null]);
    expect(filesOf(run).map(({ tables }) => tables.length)).toEqual([9, ...BAD.map(() => 0), 9]);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(BAD.length);
  });

  it('stands in the text and the Markdown report too', () => {
    const file = put(folder(), '空.xlsx', '');
    for (const format of ['text', 'md'])
      expect(juesuan('check', file, '--format', format).stdout).toContain('文件是空的');
  });
});

it('is checked within seconds where it claims to fill every row and column', () => {
  const parts = unzipSync(readFileSync(PUTUO));
  const sheet = 'xl/worksheets/sheet1.xml';
  const forged = strFromU8(parts[sheet]!)
    .replace(/<dimension ref="[^"]*"/, `<dimension ref="${ALL}"`)
    .replace('</sheetData>', `</sheetData><hyperlinks><hyperlink ref="${ALL}" location="A1"/></hyperlinks>`);
  expect(forged.split(ALL)).toHaveLength(3);
  const file = put(folder(), '范围.xlsx', zipSync({ ...parts, [sheet]: strToU8(forged) }));
  const started = performance.now();
  expect(juesuan('check', file)).toMatchObject({ status: 0, stderr: '' });
  // Reading takes two seconds at most; the rest is for starting the process and checking.
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('leaves the bytes of what it reads alone', () => {
  const good = copy(LUKOU, folder(), '决算.xlsx');
  const bad = put(folder(), '截断.xlsx', lukou.subarray(0, 12000));
  juesuan('check', good, bad);
  expect(readFileSync(good).equals(lukou)).toBe(true);
  expect(readFileSync(bad).equals(lukou.subarray(0, 12000))).toBe(true);
});
