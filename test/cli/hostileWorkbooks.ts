import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toXlsx } from '../../bench/toXlsx';
import type { Snapshot } from '../../src/sheet/snapshot';
import { openCase } from '../kit/cases';

/** Labels that a spreadsheet, a browser, a Markdown reader, a terminal or JavaScript might take for more than text. */
export const LABELS = [
  '=HYPERLINK("http://x")',
  '@SUM(1)',
  "+cmd|'/c calc'!A1",
  '-1+1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '__proto__',
  'constructor',
  'a\u0000b',
  'a\u001b[2Jb',
] as const;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => MARKUP[char] ?? char)
    // eslint-disable-next-line no-control-regex -- that is what is written by number
    .replace(/[\u0000-\u001f]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Every text of the workbook that holds `from`, with `to` in its place. */
const renamed = (book: Snapshot, from: string, to: string): Snapshot =>
  JSON.parse(
    JSON.stringify(book, (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(from, () => to) : value,
    ),
  ) as Snapshot;

const LUKOU = openCase('lukou-2020/workbook.xlsx');
const UNIT = '株洲市渌口区网格化管理服务中心';
const ROW = '卫生健康支出';

/**
 * 渌口's workbook, which has an error in the row 卫生健康支出 of 04, with a label as the unit's name and in that row, and
 * as the name of the sheet of 04. A name that Excel would refuse is what a forged file may hold.
 */
export function hostileWorkbook(label: string): Uint8Array {
  const book = renamed(renamed(LUKOU, UNIT, label), ROW, label);
  const sheets = book.sheets.map((sheet, i) => ({ ...sheet, name: i === 3 ? 'HOSTILE' : `表${i}` }));
  const parts = unzipSync(toXlsx({ sheets }));
  const main = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  // A sheet may not be called __proto__: such a workbook is refused as a whole.
  const name = label === '__proto__' ? 'prototype' : label;
  const hostile = main.replace('"HOSTILE"', () => `"${attribute(name)}"`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(hostile) });
}

/** What a file system takes of a label. */
export const fileName = (label: string): string =>
  `${label.replaceAll('/', '').replaceAll('\u0000', '')}.xlsx`;

/** A folder with a workbook for each label, named after it. */
export function hostileFolder(folder: string): string {
  const path = join(folder, '单位');
  mkdirSync(path);
  for (const label of LABELS) writeFileSync(join(path, fileName(label)), hostileWorkbook(label));
  return path;
}
