import type { Row, TableId } from '../tables/model';
import type { Env } from './context';
import { evaluate } from './evaluate';
import { codeName, columnSuffix, levelName, operandName, rowName, tableOfYear } from './names';
import { tableIdOf } from './reference';
import type { RefNode } from './tree';
import { newTrace, type Operand } from './value';
import type { Wording } from './wording';

/** Up to so many rows of a group are named one by one. */
const FEW = 3;
const CODE = /^\d{3,7}$/;
const SUM = '之和';

const rowsOf = (operands: readonly Operand[]): readonly Row[] => operands.map(({ row }) => row);

/** “301 工资福利支出、303 对个人和家庭的补助”; rows under the same row are named under it once. */
function listed(operands: readonly Operand[]): string {
  const sections = new Set(operands.map(({ row }) => row.section));
  const [section] = sections;
  if (sections.size === 1 && section)
    return `${section}·${rowsOf(operands)
      .map(({ label }) => label)
      .join('、')}`;
  return operands.map(({ table, row }) => rowName(table, row)).join('、');
}

/** “02表 2010301 行政运行·各栏”, “03表 201 一般公共服务支出 所属各款·基本支出”, “01表 各类支出”. */
function setName(ref: RefNode, id: TableId, env: Env, operands: readonly Operand[]): Wording {
  const table = tableOfYear(id, ref.prior);
  const [first] = operands;
  const names = ref.rows?.map((path) => path.name) ?? [];
  const [name = ''] = names;
  if (!first) return [{ table, row: names.join('、'), rest: '（未列）' }];
  if (ref.column === '各部分') return [{ table, row: rowName(first.table, first.row), rest: '·各栏' }];
  const column = columnSuffix(first);
  const { row } = env.bindings;
  if (name === '下级' && row) {
    return [{ table, row: rowName(first.table, row), rest: ` 所属${levelName(rowsOf(operands))}${column}` }];
  }
  if (name === '顶级') return [{ table, row: levelName(rowsOf(operands)), rest: column }];
  const isGroup = names.length === 1 && operands.length > FEW;
  return [{ table, row: isGroup ? name : listed(operands), rest: column }];
}

/** The code or the name that a path without a row of its own asks for. */
function wanted(ref: RefNode, id: TableId, { bindings, current }: Env): string {
  const name = ref.rows?.[0]?.name ?? '';
  const { row } = bindings;
  if (name === '本行' && row) return [row.code, row.label].filter(Boolean).join(' ');
  const code = name === '本类' || name === '本科目' ? bindings.code : name === '本项' ? bindings.item : name;
  return code !== undefined && CODE.test(code) ? codeName(id, code, current.accounts.year) : (code ?? name);
}

/** A code or a total that has no row: what adds up to it, or that it is not listed. */
function unlistedName(ref: RefNode, id: TableId, env: Env, operands: readonly Operand[]): Wording {
  const table = tableOfYear(id, ref.prior);
  const [first] = operands;
  if (!first) return [{ table, row: wanted(ref, id, env), rest: '（未列）' }];
  const isTotal = ref.rows?.[0]?.name === '合计' || env.bindings.row?.isTotal === true;
  const parts = levelName(rowsOf(operands));
  const column = columnSuffix(first);
  return isTotal
    ? [{ table, row: parts, rest: column }, SUM]
    : [{ table, row: wanted(ref, id, env), rest: ` 所属${parts}${column}` }, SUM];
}

/** A reference in words of the accounts: “04表 本年支出合计·合计”, “上年01表 年末结转和结余”. */
export function referenceName(ref: RefNode, env: Env): Wording {
  const trace = newTrace();
  const value = evaluate(ref, env, trace);
  if (value.kind === 'text') return [value.text];
  const id = tableIdOf(ref, env);
  if (value.kind === 'terms') return setName(ref, id, env, trace.operands);
  const [only] = trace.operands;
  return only && trace.operands.length === 1
    ? [operandName(only)]
    : unlistedName(ref, id, env, trace.operands);
}
