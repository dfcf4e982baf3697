import { plain } from './text';
import { LAYOUTS, type Layout } from './layout';
import type { Column, Row, Table } from './model';

/** A table with its rows found by name and code, its hierarchy by code prefix, its columns by name. */
export interface TableIndex {
  readonly table: Table;
  /** Rows of the highest level listed. */
  readonly top: readonly Row[];
  readonly total: Row | null;
  /** The rows of that name: 总计 stands on both sides of a two-sided table. */
  rows(section: string | null, name: string): readonly Row[];
  /** The members of a named group (“收入项目”), without the 其中 rows; null when there is no such group. */
  group(name: string): readonly Row[] | null;
  /** The rows that make up a code: its own row, or the topmost of those below it. Empty when unlisted. */
  byCode(code: string): readonly Row[];
  all(code: string): readonly Row[];
  /** Whether a code that is not listed stands for nothing: its level is listed and it is not there. */
  wouldList(code: string): boolean;
  children(row: Row): readonly Row[];
  /** Position in `row.figures`, or −1. */
  position(column: string): number;
  readonly columns: readonly Column[];
  /** A name for a row that no other row of the table has: its code or path, and its turn where these repeat. */
  nameOf(row: Row): string;
  /** What a function makes of this table, made once. */
  once<T>(make: (table: TableIndex) => T): T;
}

function parentCodes(code: string): readonly string[] {
  const codes: string[] = [];
  for (let length = code.length - 2; length >= 3; length -= 2) codes.push(code.slice(0, length));
  return codes;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

interface Hierarchy {
  readonly top: readonly Row[];
  readonly children: ReadonlyMap<string, readonly Row[]>;
  /** Unlisted codes and the topmost rows below them. */
  readonly below: ReadonlyMap<string, readonly Row[]>;
}

function hierarchyOf(coded: readonly Row[], listed: ReadonlyMap<string, unknown>): Hierarchy {
  const top: Row[] = [];
  const children = new Map<string, Row[]>();
  const below = new Map<string, Row[]>();
  const push = (map: Map<string, Row[]>, key: string, row: Row) => {
    const rows = map.get(key);
    if (rows) rows.push(row);
    else map.set(key, [row]);
  };
  for (const row of coded) {
    let parent: string | null = null;
    for (const code of parentCodes(row.code ?? '')) {
      if (listed.has(code)) {
        parent = code;
        break;
      }
      push(below, code, row);
    }
    if (parent === null) top.push(row);
    else push(children, parent, row);
  }
  return { top, children, below };
}

/** The name the layout knows a row or a column by, for another of its accepted names. */
function canonicalRow(layout: Layout | undefined, name: string): string | null {
  const text = plain(name);
  const rows = layout?.sides.flatMap((side) => side.rows) ?? [];
  const found =
    rows.find((row) => row.label.test(text)) ?? layout?.totals.find((total) => total.label.test(text));
  return found?.key ?? null;
}

function canonicalColumn(layout: Layout | undefined, name: string): string | null {
  const text = plain(name);
  const columns = [...(layout?.columns ?? []), ...(layout?.sides.flatMap((side) => side.columns) ?? [])];
  const found = columns.find((column) =>
    column.headers.some((path) => path.length === 1 && path[0]?.test(text)),
  );
  return found?.key ?? null;
}

function uniqueNames({ table }: TableIndex): ReadonlyMap<Row, string> {
  const times = new Map<string, number>();
  const names = new Map<Row, string>();
  for (const row of table.rows) {
    const name = row.code ?? (row.section === null ? row.key : `${row.section}/${row.key}`);
    const turn = (times.get(name) ?? 0) + 1;
    times.set(name, turn);
    names.set(row, turn === 1 ? name : `${name}#${turn}`);
  }
  return names;
}

export function indexTable(table: Table): TableIndex {
  const layout = LAYOUTS.find(({ id }) => id === table.id);
  const byKey = groupBy(table.rows, (row) => `${row.section ?? ''}/${row.key}`);
  const groups = groupBy(
    table.rows.filter((row) => !row.ofWhich),
    (row) => row.group,
  );
  const coded = table.rows.filter((row) => row.code !== null);
  const codes = groupBy(coded, (row) => row.code);
  const { top, children, below } = hierarchyOf(coded, codes);
  const positions = new Map(table.columns.map((column, i) => [column.key, i]));
  const find = (section: string | null, name: string) => byKey.get(`${section ?? ''}/${name}`) ?? [];
  const made = new Map<unknown, unknown>();
  const index: TableIndex = {
    table,
    top,
    columns: table.columns,
    total: table.rows.find((row) => row.isTotal && row.key === '合计') ?? null,
    rows: (section, name) => {
      const exact = find(section, plain(name));
      if (exact.length > 0) return exact;
      const canonical = canonicalRow(layout, name);
      return canonical === null ? [] : find(section, canonical);
    },
    group: (name) => groups.get(name) ?? null,
    byCode: (code) => codes.get(code)?.slice(0, 1) ?? below.get(code) ?? [],
    all: (code) => codes.get(code) ?? [],
    wouldList: (code) => {
      const ancestor = parentCodes(code).find((parent) => codes.has(parent));
      return ancestor === undefined ? coded.length > 0 : children.has(ancestor);
    },
    children: (row) => (row.code === null ? [] : (children.get(row.code) ?? [])),
    position: (column) => {
      const exact = positions.get(column);
      if (exact !== undefined) return exact;
      const canonical = canonicalColumn(layout, column);
      return canonical === null ? -1 : (positions.get(canonical) ?? -1);
    },
    nameOf: (row) => index.once(uniqueNames).get(row) ?? row.key,
    once: <T>(make: (table: TableIndex) => T): T => {
      if (!made.has(make)) made.set(make, make(index));
      return made.get(make) as T;
    },
  };
  return index;
}
