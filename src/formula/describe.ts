import { print } from '../amount/print';
import { LAYOUTS, tableName } from '../tables/layout';
import type { Column, Row, Table, TableId } from '../tables/model';
import type { Env } from './context';
import { evaluate, figureOf } from './evaluate';
import { findTable, tableIdOf } from './reference';
import type { CallNode, Node, RefNode } from './tree';
import { newTrace, type Operand } from './value';

/** Longer sums are cut short for the reader; every figure is still among the finding's cells. */
const MOST_TERMS = 12;

const SHOWS_CODE: ReadonlySet<TableId> = new Set(
  LAYOUTS.filter(({ shape }) => shape === 'byFunction' || shape === 'economic').map(({ id }) => id),
);

/** “2010507 专项普查活动”, “七、卫生健康支出”, “合计”. */
export function rowName(table: Table, row: Row): string {
  const name = row.section === null ? row.label : `${row.section}·${row.label}`;
  return row.code !== null && SHOWS_CODE.has(table.id) ? `${row.code} ${name}`.trim() : name;
}

/** The heading of a column, where a row has more than one. */
export function columnName(row: Row, column: Column): string {
  return row.figures.filter((figure) => figure !== null).length > 1 ? column.key : '';
}

/** “04表 七、卫生健康支出·一般公共预算财政拨款”. */
export function operandName({ table, row, column }: Operand): string {
  const heading = columnName(row, column);
  return `${tableName(table.id)} ${rowName(table, row)}${heading === '' ? '' : `·${heading}`}`;
}

const SETS: Readonly<Record<string, string>> = { 下级: '下级科目', 顶级: '各行' };

function setName(ref: RefNode, env: Env, operands: readonly Operand[]): string {
  const names = ref.rows?.map((path) => path.name) ?? [];
  const [name = ''] = names;
  const table = tableName(tableIdOf(ref, env));
  if (ref.column === '各部分') return `${table} 本行各栏`;
  if (names.length > 1) return operands.map(operandName).join(' ＋ ');
  return `${table} ${SETS[name] ?? name}`;
}

/** What a code that is listed nowhere, or only by its parts, is called. */
function unlistedName(ref: RefNode, env: Env, operands: readonly Operand[]): string {
  const table = findTable(ref, env);
  const id = 'table' in table ? table.table.id : tableIdOf(ref, env);
  const [path] = ref.rows ?? [];
  const { bindings } = env;
  const wanted =
    path?.name === '本行'
      ? (bindings.row?.label ?? '')
      : /^本[类科项]/.test(path?.name ?? '')
        ? (bindings.code ?? bindings.item ?? '')
        : (path?.name ?? '');
  return operands.length > 0 ? `${tableName(id)} ${wanted} 各明细之和` : `${tableName(id)} ${wanted}（未列）`;
}

function refName(ref: RefNode, env: Env): string {
  const trace = newTrace();
  const value = evaluate(ref, env, trace);
  const prior = ref.prior ? '上年' : '';
  if (value.kind === 'terms') return prior + setName(ref, env, trace.operands);
  if (value.kind === 'text') return value.text;
  const [only] = trace.operands;
  return (
    prior + (only && trace.operands.length === 1 ? operandName(only) : unlistedName(ref, env, trace.operands))
  );
}

const isSum = (node: CallNode): boolean => node.name === '求和';

/** An expression in words: “02表 合计·财政拨款收入 ＋ …”, “03表 下级各行之和”. */
export function describe(node: Node, env: Env): string {
  switch (node.kind) {
    case 'ref':
      return refName(node, env);
    case 'number':
      return `${node.value}${node.unit ?? ''}`;
    case 'text':
      return `“${node.value}”`;
    case 'name': {
      if (node.name === '本格' && env.bindings.cell) return operandName(env.bindings.cell);
      return node.name;
    }
    case 'call':
      if (isSum(node)) return `${node.args.map((arg) => describe(arg, env)).join(' ＋ ')}之和`;
      if (node.name === '或零') return node.args.map((arg) => describe(arg, env)).join('');
      return `${node.name}(${node.args.map((arg) => describe(arg, env)).join('，')})`;
    case 'negate':
      return `−${describe(node.operand, env)}`;
    case 'binary':
      return `${describe(node.left, env)} ${node.op === '+' ? '＋' : node.op} ${describe(node.right, env)}`;
    default:
      return '';
  }
}

/** The figure an operand shows, in brackets after its name. */
const shownBy = ({ figure }: Operand): string => figure.shown;

function filledSum(node: CallNode, env: Env): string {
  const trace = newTrace();
  const value = evaluate(node, env, trace);
  const filled = trace.operands.filter(({ figure }) => figure.interval?.value.isZero() === false);
  const shown = filled.slice(0, MOST_TERMS).map(shownBy);
  if (filled.length > MOST_TERMS) shown.push(`…共 ${filled.length} 项`);
  const total = value.kind === 'number' ? `〔${print(value.interval.value)}〕` : '';
  return `求和(${shown.length > 0 ? shown.join(' + ') : '无数'})${total}`;
}

function filledRef(node: RefNode, env: Env): string {
  const trace = newTrace();
  const value = evaluate(node, env, trace);
  const [only] = trace.operands;
  if (only && trace.operands.length === 1) return `${refName(node, env)}〔${shownBy(only)}〕`;
  const figure = value.kind === 'number' ? figureOf(value) : null;
  const shown = figure && 'value' in figure ? `〔${print(figure.value)}〕` : '';
  return `${refName(node, env)}${shown}`;
}

/** The formula with its names resolved and its figures filled in. */
export function fillIn(node: Node, env: Env): string {
  switch (node.kind) {
    case 'ref':
      return filledRef(node, env);
    case 'call':
      if (isSum(node)) return filledSum(node, env);
      return `${node.name}(${node.args.map((arg) => fillIn(arg, env)).join('，')})`;
    case 'compare':
    case 'binary':
    case 'logic':
      return `${fillIn(node.left, env)} ${node.op} ${fillIn(node.right, env)}`;
    case 'negate':
      return `−${fillIn(node.operand, env)}`;
    case 'not':
      return `非 ${fillIn(node.operand, env)}`;
    case 'name':
      return node.name === '本格' && env.bindings.cell
        ? `${operandName(env.bindings.cell)}〔${env.bindings.cell.figure.shown}〕`
        : node.name;
    case 'if':
      return '';
    default:
      return describe(node, env);
  }
}
