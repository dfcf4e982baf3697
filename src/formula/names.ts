import { acceptedNames } from '../tables/classification/names';
import { LAYOUTS, tableName } from '../tables/layout';
import type { Column, Row, Table, TableId } from '../tables/model';
import type { Operand } from './value';
import type { Name } from './wording';

const SHOWS_CODE: ReadonlySet<TableId> = new Set(
  LAYOUTS.filter(({ shape }) => shape === 'byFunction' || shape === 'economic').map(({ id }) => id),
);

/** “2010507 专项普查活动”, “七、卫生健康支出”, “合计”. */
export function rowName(table: Table, row: Row): string {
  const name = row.section === null ? row.label : `${row.section}·${row.label}`;
  return row.code !== null && SHOWS_CODE.has(table.id) ? `${row.code} ${name}`.trim() : name;
}

/** The heading of a column, where a row has more than one or stands on both sides of its table (总计). */
export function columnName(table: Table, row: Row, column: Column): string {
  const isWide = row.figures.filter((figure) => figure !== null).length > 1;
  return isWide || standsTwice(table, row) ? column.key : '';
}

const pathOf = ({ section, key }: Row): string => `${section ?? ''}/${key}`;

const repeated = new WeakMap<Table, ReadonlySet<string>>();

function standsTwice(table: Table, row: Row): boolean {
  let paths = repeated.get(table);
  if (!paths) {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const path of table.rows.map(pathOf)) (seen.has(path) ? twice : seen).add(path);
    repeated.set(table, (paths = twice));
  }
  return paths.has(pathOf(row));
}

/** “·一般公共预算财政拨款”; nothing where the row alone says which figure it is. */
export function columnSuffix({ table, row, column }: Operand): string {
  const heading = columnName(table, row, column);
  return heading === '' ? '' : `·${heading}`;
}

/** “04表 七、卫生健康支出·一般公共预算财政拨款”, “上年01表 年末结转和结余”. */
export function operandName(operand: Operand): Name {
  const { table, row, prior } = operand;
  const [name, column] = [rowName(table, row), columnSuffix(operand)];
  // 总计·收入 and 总计·支出 are two rows, and both are named in full.
  const parts = standsTwice(table, row) ? { row: name + column, rest: '' } : { row: name, rest: column };
  return { table: tableOfYear(table.id, prior), ...parts };
}

export const tableOfYear = (id: TableId, prior: boolean): string => `${prior ? '上年' : ''}${tableName(id)}`;

/** What the classification calls a code: “224 灾害防治及应急管理支出”. */
export function codeName(table: TableId, code: string, year: number | null): string {
  const [name = ''] = acceptedNames(table === '06' ? 'economic' : 'functional', code, year);
  return `${code} ${name}`.trim();
}

const LEVELS: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' };

/** What rows of one level are called together: 各类, 各款, 各项; 各科目 where levels are mixed. */
export function levelName(rows: readonly Row[]): string {
  const lengths = new Set(rows.map(({ code }) => code?.length ?? 0));
  const [length = 0] = lengths;
  return `各${(lengths.size === 1 ? LEVELS[length] : undefined) ?? '科目'}`;
}
