import type { Row, TableId } from '../tables/model';
import { TABLE_IDS } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import { isTableId, type Bindings, type Book, type Env } from './context';
import type { Quantifier } from './tree';
import { FormulaFault } from './value';

type Expand = (quantifier: Quantifier, env: Env, outer: Bindings) => readonly Bindings[];

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

const bindRow = (id: TableId, row: Row): Bindings => ({
  tableId: id,
  row,
  ...(row.code === null ? {} : { code: row.code }),
});

function eachRow(
  quantifier: Quantifier,
  env: Env,
  outer: Bindings,
  keep: (row: Row) => boolean,
): readonly Bindings[] {
  return tablesOf(quantifier, env.current, outer).flatMap(({ table }) =>
    table.rows.filter(keep).map((row) => bindRow(table.id, row)),
  );
}

function filledCells({ table }: TableIndex): readonly Bindings[] {
  const cells: Bindings[] = [];
  for (const row of table.rows) {
    row.figures.forEach((figure, i) => {
      const column = table.columns[i];
      if (!figure || !column || figure.reading.kind === 'blank') return;
      const cell = { table, row, column, figure, term: false, prior: false };
      cells.push({ ...bindRow(table.id, row), column: column.key, cell });
    });
  }
  return cells;
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
    tablesOf(quantifier, env.current, outer).flatMap((index) =>
      index.table.rows
        .filter((row) => index.children(row).length > 0)
        .map((row) => bindRow(index.table.id, row)),
    ),
  每列: (quantifier, env, outer) => tablesOf(quantifier, env.current, outer).flatMap(amountColumns),
  每类: (quantifier, env, outer) => {
    const codes = new Set<string>();
    for (const { table } of tablesOf(quantifier, env.current, outer)) {
      for (const { code } of table.rows) if (code !== null) codes.add(code.slice(0, 3));
    }
    return [...codes].sort().map((code) => ({ code }));
  },
  每项: ({ over }) => over.map((item) => ({ item })),
  每格: (quantifier, env, outer) =>
    tablesOf(quantifier, env.current, outer).flatMap((index) => index.once(filledCells)),
  每表: (quantifier, env, outer) => {
    const every = quantifier.over.length === 0 ? { ...quantifier, over: [ALL] } : quantifier;
    return tablesOf(every, env.current, outer).map(({ table }) => ({ tableId: table.id }));
  },
  每应有表: () => TABLE_IDS.map((tableId) => ({ tableId })),
  每工作表: (_, env) => env.current.accounts.sheets.map((sheet) => ({ sheet })),
};

export const QUANTIFIERS: readonly string[] = Object.keys(EXPANSIONS);

function expand(quantifier: Quantifier, env: Env, outer: Bindings): readonly Bindings[] {
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
