import type { Row, TableId } from '../tables/model';
import { TABLE_IDS } from '../tables/model';
import type { TableIndex } from '../tables/tableIndex';
import { isTableId, type Bindings, type Book, type Env } from './context';
import type { Quantifier } from './tree';
import { FormulaFault } from './value';

/** One repetition of a rule: what is bound, and a key that names it in every run and layout. */
export interface Instance {
  readonly key: string;
  readonly bindings: Bindings;
}

type Expand = (quantifier: Quantifier, env: Env, outer: Bindings) => Iterable<Instance>;

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

function rowName(row: Row): string {
  return row.code ?? (row.section === null ? row.key : `${row.section}/${row.key}`);
}

/** Names that repeat (a code listed twice) are told apart by their order. */
function namer(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  };
}

const bindRow = (id: TableId, row: Row): Bindings => ({
  tableId: id,
  row,
  ...(row.code === null ? {} : { code: row.code }),
});

function* eachRow(
  quantifier: Quantifier,
  env: Env,
  outer: Bindings,
  keep: (row: Row) => boolean,
): Iterable<Instance> {
  for (const { table } of tablesOf(quantifier, env.current, outer)) {
    const name = namer();
    for (const row of table.rows) {
      if (keep(row)) yield { key: `${table.id}.${name(rowName(row))}`, bindings: bindRow(table.id, row) };
    }
  }
}

const EXPANSIONS: Readonly<Record<string, Expand>> = {
  每行: (quantifier, env, outer) => eachRow(quantifier, env, outer, () => true),
  每科目: (quantifier, env, outer) => eachRow(quantifier, env, outer, (row) => row.code !== null),
  *每列(quantifier, env, outer) {
    for (const { table } of tablesOf(quantifier, env.current, outer)) {
      for (const column of table.columns) {
        yield {
          key: quantifier.over.length > 1 ? `${table.id}.${column.key}` : column.key,
          bindings: { tableId: table.id, column: column.key },
        };
      }
    }
  },
  *每类(quantifier, env, outer) {
    const codes = new Set<string>();
    for (const { table } of tablesOf(quantifier, env.current, outer)) {
      for (const { code } of table.rows) if (code !== null) codes.add(code.slice(0, 3));
    }
    for (const code of [...codes].sort()) yield { key: code, bindings: { code } };
  },
  *每项(quantifier) {
    for (const item of quantifier.over) yield { key: item, bindings: { item } };
  },
  *每格(quantifier, env, outer) {
    for (const { table } of tablesOf(quantifier, env.current, outer)) {
      const name = namer();
      for (const row of table.rows) {
        const key = `${table.id}.${name(rowName(row))}`;
        for (let i = 0; i < table.columns.length; i++) {
          const [figure, column] = [row.figures[i], table.columns[i]];
          if (!figure || !column || figure.reading.kind === 'blank') continue;
          const cell = { table, row, column, figure, term: false };
          yield {
            key: `${key}.${column.key}`,
            bindings: { ...bindRow(table.id, row), column: column.key, cell },
          };
        }
      }
    }
  },
  *每表(quantifier, env, outer) {
    const every = quantifier.over.length === 0 ? { ...quantifier, over: [ALL] } : quantifier;
    for (const { table } of tablesOf(every, env.current, outer))
      yield { key: table.id, bindings: { tableId: table.id } };
  },
  *每应有表() {
    for (const id of TABLE_IDS) yield { key: id, bindings: { tableId: id } };
  },
  *每工作表(_, env) {
    for (const sheet of env.current.accounts.sheets) yield { key: sheet.name, bindings: { sheet } };
  },
};

export const QUANTIFIERS: readonly string[] = Object.keys(EXPANSIONS);

/** Every instance of a rule; one with nothing bound when it has no quantifier. */
export function* instancesOf(quantifiers: readonly Quantifier[], env: Env): Iterable<Instance> {
  yield* expand(quantifiers, env, { key: '', bindings: {} });
}

function* expand(quantifiers: readonly Quantifier[], env: Env, outer: Instance): Iterable<Instance> {
  const [first, ...rest] = quantifiers;
  if (!first) {
    yield outer;
    return;
  }
  const expansion = EXPANSIONS[first.kind];
  if (!expansion) throw new FormulaFault(`不认识“${first.kind}”，可用：${QUANTIFIERS.join('、')}`, first.at);
  for (const { key, bindings } of expansion(first, env, outer.bindings)) {
    const joined = outer.key === '' ? key : `${outer.key}.${key}`;
    yield* expand(rest, env, { key: joined, bindings: { ...outer.bindings, ...bindings } });
  }
}
