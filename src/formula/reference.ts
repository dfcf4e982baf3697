import { add, NOTHING, type Interval } from '../amount/interval';
import { address } from '../sheet/address';
import { tableName } from '../tables/layout';
import type { Row, TableId } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import { isTableId, type Env } from './context';
import { bound, findRows, type Rows } from './rows';
import type { RefNode } from './tree';
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

const PARTS = '各部分';

export function tableIdOf(ref: RefNode, env: Env): TableId {
  if (ref.table === null || ref.table === '本表') {
    if (!env.bindings.tableId)
      throw new FormulaFault('这里没有“本行”“本表”可用，公式前要写“每行(…)：”或“每表：”', ref.at);
    return env.bindings.tableId;
  }
  if (!isTableId(ref.table)) throw new FormulaFault(`没有编号为 ${ref.table} 的表`, ref.at);
  return ref.table;
}

function findTable(ref: RefNode, env: Env): TableIndex | Missing {
  const id = tableIdOf(ref, env);
  const book = ref.prior ? env.prior : env.current;
  if (!book) return missing('没有提供上年的决算表');
  return book.tables.get(id) ?? missing(`${ref.prior ? '上年' : ''}没有${tableName(id)}`);
}

function columnText(ref: RefNode, env: Env): string {
  if (ref.column === '本列') return bound(env.bindings.column, ref.column, ref);
  if (ref.column === '本项') return bound(env.bindings.item, ref.column, ref);
  return ref.column ?? '';
}

function findColumns(table: TableIndex, ref: RefNode, env: Env): readonly number[] | Missing {
  const { column } = ref;
  if (column === PARTS) {
    const parts = table.columns.flatMap(({ role }, i) => (role === 'part' ? [i] : []));
    return parts.length > 0 ? parts : missing(`${tableName(table.table.id)}没有分栏列示`);
  }
  const name = columnText(ref, env);
  const position = table.position(name);
  return position >= 0 ? [position] : missing(`${tableName(table.table.id)}没有“${name}”列`);
}

/** How a figure takes part. */
type Part = Pick<Operand, 'term' | 'prior'>;

function operandAt(table: TableIndex, row: Row, position: number, part: Part): Operand | null {
  const figure = row.figures[position];
  const column = table.columns[position];
  return figure && column ? { table: table.table, row, column, figure, ...part } : null;
}

function notANumber({ figure, table }: Operand): Missing {
  return missing(`${tableName(table.id)} ${address(figure.ref)} 不是数字`);
}

function collect(
  table: TableIndex,
  rows: readonly Row[],
  positions: readonly number[],
  part: Part,
): readonly Term[] | Missing {
  const terms: Term[] = [];
  for (const row of rows) {
    for (const position of positions) {
      const operand = operandAt(table, row, position, part);
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
  const shown = name === '部门' ? (heading.department ?? '') : title;
  if (!ref.prior) trace.places.push({ tableId: id, ref: cell, row: '', column: '', shown });
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
  const value = resolveIn(table, ref, env, trace);
  return ref.prior && value.kind === 'missing' ? missing(`上年${value.reason}`) : value;
}

/** The common case, one row and one column, without a list in between; null for anything else. */
function resolveCell(table: TableIndex, rows: Rows, ref: RefNode, env: Env, trace: Trace): Value | null {
  const [row] = rows.rows;
  if (!row || rows.rows.length > 1 || rows.as === 'set' || ref.column === null || ref.column === PARTS)
    return null;
  const position = table.position(columnText(ref, env));
  const figure = row.figures[position];
  const column = table.columns[position];
  if (!figure || !column || figure.interval === null) return null;
  trace.operands.push({ table: table.table, row, column, figure, term: false, prior: ref.prior });
  return number(figure.interval);
}

function resolveIn(table: TableIndex, ref: RefNode, env: Env, trace: Trace): Value {
  if (ref.rows === null) return property(table, ref.column ?? '', ref, trace);
  const [path] = ref.rows;
  if (path && ref.rows.length === 1) {
    const rows = findRows(table, path, ref, env);
    if (isMissing(rows)) return rows;
    const value = resolveCell(table, rows, ref, env, trace);
    if (value) return value;
  }
  const found = ref.rows.map((path) => findRows(table, path, ref, env));
  const present = found.filter((each): each is Rows => each.kind === 'rows');
  const [first] = present;
  if (!first) return found.find(isMissing) ?? missing(`${tableName(table.table.id)}没有所列的行`);
  if (ref.column === null) return text(first.rows[0]?.label ?? '');
  const positions = findColumns(table, ref, env);
  if (isMissing(positions)) return positions;
  const isSet = first.as === 'set' || ref.rows.length > 1 || ref.column === PARTS;
  const rows = present.flatMap((each) => chosen(each, table, positions[0] ?? -1));
  const part = { term: isSet || rows.length > 1, prior: ref.prior };
  const terms = collect(table, rows, positions, part);
  if (isMissing(terms)) return terms;
  for (const { operand } of terms) if (operand) trace.operands.push(operand);
  // A code that is not listed stands for nothing, which is also something to add.
  const nothing: readonly Term[] = present.some((each) => each.rows.length === 0)
    ? [{ interval: NOTHING, operand: null }]
    : [];
  if (isSet) return { kind: 'terms', terms: [...terms, ...nothing] };
  if (rows.length > 0 && terms.length === 0) {
    return missing(
      `${tableName(table.table.id)}“${rows[0]?.label ?? ''}”没有“${columnText(ref, env)}”这一格`,
    );
  }
  return number(terms.reduce<Interval>((total, term) => add(total, term.interval), NOTHING));
}

/**
 * Of rows with the same name, the one that has the column; for a 合计 that is only a heading there (it stands
 * on the row of the sub-headers), what it would add up.
 */
function chosen({ rows, as }: Rows, table: TableIndex, position: number): readonly Row[] {
  const [first] = rows;
  if (!first || (as !== 'either' && rows.length > 1)) return rows;
  const row = rows.find((each) => each.figures[position]) ?? first;
  const isHeading = row === table.total && row.figures[position] === null;
  return isHeading && table.top.length > 0 ? table.top : [row];
}
