import { add, NOTHING, type Interval } from '../amount/interval';
import { address } from '../sheet/address';
import { tableName } from '../tables/layout';
import type { Row, TableId } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import { isTableId, type Env } from './context';
import type { RefNode, RowPath } from './tree';
import {
  FormulaFault,
  missing,
  number,
  text,
  type Missing,
  type Operand,
  type Term,
  type Trace,
  type Value,
} from './value';

/**
 * The rows a path leads to. Several of them stand together for one figure (sum), are a set to be added
 * up by the formula (set), or have the same name, of which the column decides (either).
 */
interface Rows {
  readonly kind: 'rows';
  readonly rows: readonly Row[];
  readonly as: 'sum' | 'set' | 'either';
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/;
const PARTS = '各部分';

const one = (row: Row): Rows => ({ kind: 'rows', rows: [row], as: 'sum' });

function setOf(rows: readonly Row[], table: TableIndex, otherwise: string): Rows | Missing {
  if (rows.length > 0) return { kind: 'rows', rows, as: 'set' };
  return missing(`${tableName(table.table.id)}${otherwise}`);
}

export function tableIdOf(ref: RefNode, env: Env): TableId {
  if (ref.table === null || ref.table === '本表') {
    if (!env.bindings.tableId)
      throw new FormulaFault('这里没有“本行”“本表”可用，公式前要写“每行(…)：”或“每表：”', ref.at);
    return env.bindings.tableId;
  }
  if (!isTableId(ref.table)) throw new FormulaFault(`没有编号为 ${ref.table} 的表`, ref.at);
  return ref.table;
}

export function findTable(ref: RefNode, env: Env): TableIndex | Missing {
  const id = tableIdOf(ref, env);
  const book = ref.prior ? env.prior : env.current;
  if (!book) return missing('没有提供上年的决算表');
  return book.tables.get(id) ?? missing(`${ref.prior ? '上年' : ''}没有${tableName(id)}`);
}

function rowsOfCode(table: TableIndex, code: string): Rows | Missing {
  const rows = table.byCode(code);
  if (rows.length > 0 || table.wouldList(code)) return { kind: 'rows', rows, as: 'sum' };
  return missing(`${tableName(table.table.id)}没有列到科目 ${code}`);
}

function totalOf(table: TableIndex): Rows | Missing {
  if (table.total) return one(table.total);
  // Of table 06 only the printed totals count: its codes are added up by other rules.
  if (table.top.length > 0 && table.table.id !== '06') return { kind: 'rows', rows: table.top, as: 'sum' };
  return missing(`${tableName(table.table.id)}没有“合计”行`);
}

/** The row that is the same as 本行, in another table or another year. */
function counterpart(table: TableIndex, row: Row): Rows | Missing {
  if (row.isTotal && row.key === '合计') return totalOf(table);
  if (row.code !== null) return rowsOfCode(table, row.code);
  return named(table, row.section, row.key);
}

function named(table: TableIndex, section: string | null, name: string): Rows | Missing {
  const rows = table.rows(section, name);
  if (rows.length > 0) return { kind: 'rows', rows, as: 'either' };
  const path = section === null ? name : `${section}/${name}`;
  return missing(`${tableName(table.table.id)}没有“${path}”行`);
}

function boundRow(ref: RefNode, env: Env): Row {
  const { row } = env.bindings;
  if (!row) throw new FormulaFault('这里没有“本行”可用，公式前要写“每行(…)：”或“每科目(…)：”', ref.at);
  return row;
}

function bound(value: string | undefined, word: string, ref: RefNode): string {
  if (value === undefined) throw new FormulaFault(`这里没有“${word}”可用，公式前要写对应的“每…：”`, ref.at);
  return value;
}

function findRows(table: TableIndex, path: RowPath, ref: RefNode, env: Env): Rows | Missing {
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

function columnText(ref: RefNode, env: Env): string {
  if (ref.column === '本列') return bound(env.bindings.column, ref.column, ref);
  if (ref.column === '本项') return bound(env.bindings.item, ref.column, ref);
  return ref.column ?? '';
}

function findColumns(table: TableIndex, ref: RefNode, env: Env): readonly number[] | Missing {
  const { column } = ref;
  if (column === PARTS) return table.columns.flatMap(({ role }, i) => (role === 'part' ? [i] : []));
  const name = columnText(ref, env);
  const position = table.position(name);
  return position >= 0 ? [position] : missing(`${tableName(table.table.id)}没有“${name}”列`);
}

function operandAt(table: TableIndex, row: Row, position: number, term: boolean): Operand | null {
  const figure = row.figures[position];
  const column = table.columns[position];
  return figure && column ? { table: table.table, row, column, figure, term } : null;
}

function notANumber({ figure, table }: Operand): Missing {
  return missing(`${tableName(table.id)} ${address(figure.ref)} 不是数字`);
}

function collect(
  table: TableIndex,
  rows: readonly Row[],
  positions: readonly number[],
  term: boolean,
): readonly Term[] | Missing {
  const terms: Term[] = [];
  for (const row of rows) {
    for (const position of positions) {
      const operand = operandAt(table, row, position, term);
      if (!operand) continue;
      if (operand.figure.interval === null) return notANumber(operand);
      terms.push({ interval: operand.figure.interval, operand });
    }
  }
  return terms;
}

function property(table: TableIndex, name: string, ref: RefNode, trace: Trace): Value {
  const { heading, title, titleCell, id } = table.table;
  const cell = name === '部门' ? (heading.departmentCell ?? titleCell) : titleCell;
  trace.places.push({
    tableId: id,
    ref: cell,
    row: '',
    column: '',
    shown: name === '部门' ? (heading.department ?? '') : title,
  });
  const say = (value: string | null, what: string) =>
    value ? text(value) : missing(`${tableName(id)}没有写${what}`);
  switch (name) {
    case '标题':
      return text(title);
    case '部门':
      return say(heading.department, '部门名称');
    case '金额单位':
      return say(heading.unit, '金额单位');
    case '年度':
      return say(heading.year === null ? null : String(heading.year), '年度');
  }
  throw new FormulaFault(`表没有“${name}”这一项，可用：标题、部门、金额单位、年度`, ref.at);
}

const isMissing = (value: object): value is Missing => 'kind' in value && value.kind === 'missing';

/** Evaluates a reference. The figures it touches are added to `trace`. */
export function resolve(ref: RefNode, env: Env, trace: Trace): Value {
  const table = findTable(ref, env);
  if (isMissing(table)) return table;
  if (ref.rows === null) return property(table, ref.column ?? '', ref, trace);
  const found = ref.rows.map((path) => findRows(table, path, ref, env));
  const present = found.filter(
    (each): each is Rows => each.kind === 'rows' && (found.length === 1 || each.rows.length > 0),
  );
  const [first] = present;
  if (!first)
    return (
      found.find((each) => each.kind === 'missing') ?? missing(`${tableName(table.table.id)}没有所列的行`)
    );
  if (ref.column === null) return text(first.rows[0]?.label ?? '');
  const positions = findColumns(table, ref, env);
  if (isMissing(positions)) return positions;
  const isSet = first.as === 'set' || ref.rows.length > 1 || ref.column === PARTS;
  const rows = present.flatMap((each) => chosen(each, positions[0] ?? -1));
  const terms = collect(table, rows, positions, isSet || rows.length > 1);
  if (isMissing(terms)) return terms;
  for (const { operand } of terms) if (operand) trace.operands.push(operand);
  if (isSet) return { kind: 'terms', terms };
  if (rows.length > 0 && terms.length === 0) {
    return missing(
      `${tableName(table.table.id)}“${rows[0]?.label ?? ''}”没有“${columnText(ref, env)}”这一格`,
    );
  }
  return number(terms.reduce<Interval>((total, term) => add(total, term.interval), NOTHING));
}

/** Of rows with the same name, the one that has the column. */
function chosen({ rows, as }: Rows, position: number): readonly Row[] {
  if (as !== 'either') return rows;
  return [rows.find((row) => row.figures[position]) ?? (rows[0] as Row)];
}
