import { TABLE_IDS, type Accounts, type Row, type SheetFact, type TableId } from '../tables/model';
import { indexTable, type TableIndex } from '../tables/tableIndex';
import type { Node } from './tree';
import type { Operand, Trace, Value } from './value';

/** One year's accounts, ready to be looked up. */
export interface Book {
  readonly accounts: Accounts;
  readonly tables: ReadonlyMap<TableId, TableIndex>;
}

export function openBook(accounts: Accounts): Book {
  return { accounts, tables: new Map(accounts.tables.map((table) => [table.id, indexTable(table)])) };
}

/** What the quantifiers have bound in one instance of a rule. */
export interface Bindings {
  readonly tableId?: TableId;
  readonly row?: Row;
  readonly column?: string;
  /** Of 本类 and 本科目. */
  readonly code?: string;
  readonly item?: string;
  readonly cell?: Operand;
  readonly sheet?: SheetFact;
}

/** A word of the rules' vocabulary that is no figure in a table (科目编码唯一, 本套年度). */
export type Word = (env: Env, trace: Trace) => Value;

/** What a formula is evaluated over. Amounts are in the unit of the current accounts. */
export interface Env {
  readonly current: Book;
  /** Last year's accounts, in the same unit; null when nobody supplied them. */
  readonly prior: Book | null;
  readonly definitions: ReadonlyMap<string, Node>;
  readonly words: ReadonlyMap<string, Word>;
  /** Values of definitions, which do not depend on bindings. */
  readonly known: Map<string, Value>;
  readonly bindings: Bindings;
}

export function isTableId(text: string): text is TableId {
  return (TABLE_IDS as readonly string[]).includes(text);
}
