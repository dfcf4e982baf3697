import { LAYOUTS, tableName } from '../tables/layout';
import type { Row, TableId } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import type { Env } from './context';
import type { RefNode, RowPath } from './tree';
import { FormulaFault, missing, type Missing } from './value';

/**
 * The rows a path leads to. Several of them stand together for one figure (sum), are a set to be added
 * up by the formula (set), or have the same name, of which the column decides (either).
 */
export interface Rows {
  readonly kind: 'rows';
  readonly rows: readonly Row[];
  readonly as: 'sum' | 'set' | 'either';
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/;

const one = (row: Row): Rows => ({ kind: 'rows', rows: [row], as: 'sum' });

function setOf(rows: readonly Row[], table: TableIndex, otherwise: string): Rows | Missing {
  if (rows.length > 0) return { kind: 'rows', rows, as: 'set' };
  return missing(`${tableName(table.table.id)}${otherwise}`);
}

const CLASSES = '各类支出';

const holdsSomething = (row: Row): boolean =>
  row.figures.some((figure) => figure !== null && figure.interval?.value.isZero() !== true);

/** A class with money that a two-sided table prints under a name nobody knows: it may be the one looked for. */
const unreadClass = (table: TableIndex): Row | undefined =>
  table.group(CLASSES)?.find((row) => row.code === null && holdsSomething(row));

function rowsOfCode(table: TableIndex, code: string): Rows | Missing {
  const rows = table.byCode(code);
  if (rows.length > 0) return { kind: 'rows', rows, as: 'sum' };
  const unread = unreadClass(table);
  if (unread) return missing(`${tableName(table.table.id)}“${unread.label}”认不出是哪一类支出`);
  if (table.wouldList(code)) return { kind: 'rows', rows, as: 'sum' };
  return missing(`${tableName(table.table.id)}没有列到科目 ${code}`);
}

function totalOf(table: TableIndex): Rows | Missing {
  const { id, rows } = table.table;
  if (table.total) return one(table.total);
  // Of table 06 only the printed totals count: its codes are added up by other rules.
  if (id !== '06' && (table.top.length > 0 || rows.length === 0)) {
    return { kind: 'rows', rows: table.top, as: 'sum' };
  }
  return missing(`${tableName(id)}没有“合计”行`);
}

/** The row that is the same as 本行, in another table or another year. */
function counterpart(table: TableIndex, row: Row): Rows | Missing {
  if (row.isTotal && row.key === '合计') return totalOf(table);
  if (row.code !== null) return rowsOfCode(table, row.code);
  return named(table, row.section, row.key);
}

/** The rows of a group by the names that an accountant knows; the group's own name is only ours. */
function membersOf(id: TableId, group: string): readonly string[] {
  const sides = LAYOUTS.find((layout) => layout.id === id)?.sides ?? [];
  return sides.flatMap(({ rows }) => rows.filter((row) => row.group === group).map(({ key }) => key));
}

function named(table: TableIndex, section: string | null, name: string): Rows | Missing {
  const rows = table.rows(section, name);
  if (rows.length > 0) return { kind: 'rows', rows, as: 'either' };
  const { id } = table.table;
  const members = membersOf(id, name);
  const names = members.length > 0 ? members : [section === null ? name : `${section}/${name}`];
  return missing(`${tableName(id)}没有${names.map((each) => `“${each}”`).join('、')}行`);
}

function boundRow(ref: RefNode, env: Env): Row {
  const { row } = env.bindings;
  if (!row) throw new FormulaFault('这里没有“本行”可用，公式前要写“每行(…)：”或“每科目(…)：”', ref.at);
  return row;
}

/** What a quantifier has bound to a word. */
export function bound(value: string | undefined, word: string, ref: RefNode): string {
  if (value === undefined) throw new FormulaFault(`这里没有“${word}”可用，公式前要写对应的“每…：”`, ref.at);
  return value;
}

/** The rows a path leads to in a table, or why there are none. */
export function findRows(table: TableIndex, path: RowPath, ref: RefNode, env: Env): Rows | Missing {
  const { bindings } = env;
  switch (path.name) {
    case '本行': {
      const row = boundRow(ref, env);
      const own = !ref.prior && table.table.id === bindings.tableId;
      return own ? one(row) : counterpart(table, row);
    }
    case '下级': {
      const row = boundRow(ref, env);
      const below = row.isTotal && row.key === '合计' ? table.top : table.children(row);
      return setOf(below, table, '没有分级列示的科目');
    }
    case '顶级':
      return setOf(table.top, table, '没有科目行');
    case '本类':
    case '本科目':
      return rowsOfCode(table, bound(bindings.code, path.name, ref));
  }
  const name = path.name === '本项' ? bound(bindings.item, '本项', ref) : path.name;
  const section = path.section === '本项' ? bound(bindings.item, '本项', ref) : path.section;
  if (CODE.test(name)) return rowsOfCode(table, name);
  if (section === null) {
    const group = table.group(name);
    if (group) return setOf(group, table, '');
    if (name === '合计' && table.total === null && table.rows(null, name).length === 0) return totalOf(table);
  }
  return named(table, section, name);
}
