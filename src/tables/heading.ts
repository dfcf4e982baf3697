import { readUnit, type Unit } from '../amount/unit';
import type { SheetRow } from '../sheet/snapshot';
import { VOCABULARY } from './layout';
import { cellText, type Region } from './line';
import type { Heading } from './model';

const YEAR = /(?<!\d)(20\d\d)年/;
const TABLE_NUMBER = /^.{0,8}\d{1,2}(?:-\d+)?表$|^.{0,6}表\d{1,2}(?:-\d+)?$/;
const LABELLED = /^([^:]{2,12}):(.*)$/;
const TRAILING_UNIT = /(?:金额|计量|货币)?单位:(?:人民币)?(亿元|万元|元).*$/;

/** “万元”, “（元）”, “单位（万元）”: a unit without a colon. */
const UNIT_ALONE = /^(?:(?:金额|计量)?单位)?\(?(?:人民币)?(亿元|万元|元)\)?$/;

/** “单位：万元”, “公开01表”, “2020年度”, “部门：…”: says something about the table, is no header. */
function readMeta(text: string): { label: string; rest: string } | null {
  if (TABLE_NUMBER.test(text) || /^20\d\d年度?$/.test(text)) return { label: '', rest: '' };
  const unit = UNIT_ALONE.exec(text);
  if (unit) return { label: '单位', rest: unit[1] ?? '' };
  const match = LABELLED.exec(text);
  if (!match) return null;
  const [, label = '', rest = ''] = match;
  return VOCABULARY.department.test(label) || VOCABULARY.unit.test(label) ? { label, rest } : null;
}

/** Whether a row above the header only carries such remarks. */
export function isMetaRow(row: SheetRow): boolean {
  return (
    row.cells.some((cell) => readMeta(cellText(cell)) !== null) ||
    row.cells.every((cell) => cellText(cell) === '')
  );
}

const UNIT_OF_HEADER = /\((?:(?:金额)?单位:)?(?:人民币)?(亿元|万元|元)\)$/;

/** “决算数（万元）” is headed 决算数. */
export function withoutUnit(text: string): string {
  return text.replace(UNIT_OF_HEADER, '').replace(/:$/, '');
}

/** The unit that the headings of the columns state, where nothing above them does. */
function unitOfHeader(rows: readonly SheetRow[]): Unit | null {
  for (const row of rows) {
    for (const cell of row.cells) {
      const match = UNIT_OF_HEADER.exec(cellText(cell));
      if (match) return readUnit(match[1] ?? '');
    }
  }
  return null;
}

interface Draft {
  unit: Unit | null;
  department: string | null;
  departmentCell: Heading['departmentCell'];
  year: number | null;
}

function readRow(region: Region, row: SheetRow, draft: Draft): void {
  row.cells.forEach((cell, at) => {
    const text = cellText(cell);
    draft.year ??= Number(YEAR.exec(text)?.[1] ?? 0) || null;
    // “编制单位：某局 金额单位：万元” in one cell.
    const trailing = TRAILING_UNIT.exec(text);
    if (trailing) draft.unit ??= readUnit(trailing[1] ?? '');
    const meta = readMeta(trailing ? text.slice(0, trailing.index) : text);
    if (!meta || meta.label === '') return;
    const next = meta.rest === '' ? cellText(row.cells[at + 1]) : '';
    const value = meta.rest || (readMeta(next) ? '' : next);
    const unit = readUnit(value);
    if (unit && value.length <= 8 && VOCABULARY.unit.test(meta.label)) draft.unit ??= unit;
    else if (VOCABULARY.department.test(meta.label) && !draft.department) {
      draft.department = TABLE_NUMBER.test(value) ? '' : value;
      draft.departmentCell = { sheet: region.sheet.name, row: row.index, column: cell.column };
    }
  });
}

const MOST_HEADER_ROWS = 4;

/** Reads unit, department and year from the title down to the header, whose first row is at `first`. */
export function readHeading(region: Region, first: number): Heading {
  const draft: Draft = { unit: null, department: null, departmentCell: null, year: null };
  for (const row of region.rows.slice(0, first)) readRow(region, row, draft);
  draft.unit ??= unitOfHeader(region.rows.slice(first, first + MOST_HEADER_ROWS));
  return draft;
}
