import type { Row, TableId } from '../tables/model';
import { TABLE_IDS } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import { isTableId, type Bindings, type Book, type Env } from './context';
import type { Quantifier } from './tree';
import { FormulaFault } from './value';

type Expand = (quantifier: Quantifier, env: Env, outer: Bindings) => Iterable<Bindings>;

const ALL = '全部';

function tablesOf({ kind, over, at }: Quantifier, book: Book, outer: Bindings): readonly TableIndex[] {
  if (over.length === 0 && outer.tableId) {
    const table = book.tables.get(outer.tableId);
    return table ? [table] : [];
  }
  if (over.length === 0) throw new FormulaFault(`“${kind}”后要写明哪些表，如 ${kind}(02、03)`, at);
  const ids = over.includes(ALL) ? TABLE_IDS : over;
  return ids.flatMap((id) => {
    if (!isTableId(id)) throw new FormulaFault(`没有编号为“${id}”的表`, at);
    return book.tables.get(id) ?? [];
  });
}

const bindRow = (tableId: TableId, row: Row): Bindings =>
  row.code === null ? { tableId, row } : { tableId, row, code: row.code };

// Tables may have tens of thousands of rows and cells, so none of them is listed before it is needed.
function* eachRow(
  quantifier: Quantifier,
  env: Env,
  outer: Bindings,
  keep: (row: Row, table: TableIndex) => boolean,
): Iterable<Bindings> {
  for (const index of tablesOf(quantifier, env.current, outer)) {
    for (const row of index.table.rows) if (keep(row, index)) yield bindRow(index.table.id, row);
  }
}

function* eachFilledCell(quantifier: Quantifier, env: Env, outer: Bindings): Iterable<Bindings> {
  for (const { table } of tablesOf(quantifier, env.current, outer)) {
    const { id, columns } = table;
    for (const row of table.rows) {
      const { figures, code } = row;
      for (let i = 0; i < columns.length; i++) {
        const figure = figures[i];
        const column = columns[i];
        if (!figure || !column || figure.reading.kind === 'blank') continue;
        const cell = { table, row, column, figure, term: false, prior: false };
        // Written out, for this runs for every cell of the workbook and a spread costs more than the check.
        if (code === null) yield { tableId: id, row, column: column.key, cell };
        else yield { tableId: id, row, code, column: column.key, cell };
      }
    }
  }
}

/** Growth rates, shares and the like, which some tables print beside the amounts, do not add up. */
const RATIO = /率|占|比|%/;

function amountColumns({ table }: TableIndex): readonly Bindings[] {
  return table.columns
    .filter(({ key, role }) => role !== 'other' || !RATIO.test(key))
    .map(({ key }) => ({ tableId: table.id, column: key }));
}

const EXPANSIONS: Readonly<Record<string, Expand>> = {
  每行: (quantifier, env, outer) => eachRow(quantifier, env, outer, () => true),
  每科目: (quantifier, env, outer) => eachRow(quantifier, env, outer, (row) => row.code !== null),
  每上级科目: (quantifier, env, outer) =>
    eachRow(quantifier, env, outer, (row, table) => table.children(row).length > 0),
  每列: (quantifier, env, outer) => tablesOf(quantifier, env.current, outer).flatMap(amountColumns),
  每类: (quantifier, env, outer) => {
    const codes = new Set<string>();
    for (const { table } of tablesOf(quantifier, env.current, outer)) {
      for (const { code } of table.rows) if (code !== null) codes.add(code.slice(0, 3));
    }
    return [...codes].sort().map((code) => ({ code }));
  },
  每项: ({ over }) => over.map((item) => ({ item })),
  每格: eachFilledCell,
  每表: (quantifier, env, outer) => {
    const every = quantifier.over.length === 0 ? { ...quantifier, over: [ALL] } : quantifier;
    return tablesOf(every, env.current, outer).map(({ table }) => ({ tableId: table.id }));
  },
  每应有表: () => TABLE_IDS.map((tableId) => ({ tableId })),
  每工作表: (_, env) => env.current.accounts.sheets.map((sheet) => ({ sheet })),
};

export const QUANTIFIERS: readonly string[] = Object.keys(EXPANSIONS);

function expand(quantifier: Quantifier, env: Env, outer: Bindings): Iterable<Bindings> {
  const expansion = EXPANSIONS[quantifier.kind];
  if (expansion) return expansion(quantifier, env, outer);
  throw new FormulaFault(`不认识“${quantifier.kind}”，可用：${QUANTIFIERS.join('、')}`, quantifier.at);
}

/** What every repetition of a rule has bound; nothing, once, when it has no quantifier. */
export function* instancesOf(
  quantifiers: readonly Quantifier[],
  env: Env,
  outer: Bindings = {},
): Iterable<Bindings> {
  const [first, ...others] = quantifiers;
  if (!first) yield outer;
  // Most rules have one quantifier and some are repeated for every cell: nothing is copied for those.
  else if (others.length === 0 && Object.keys(outer).length === 0) yield* expand(first, env, outer);
  else for (const inner of expand(first, env, outer)) yield* instancesOf(others, env, { ...outer, ...inner });
}

/** Names what an instance has bound, in words of the accounts: the same in every run and layout. */
export function instanceKey({ tableId, row, column, code, item, sheet }: Bindings, env: Env): string {
  const name = row && tableId ? env.current.tables.get(tableId)?.nameOf(row) : code;
  return [tableId, name, item, column, sheet?.name].filter((part) => part !== undefined).join('.');
}
