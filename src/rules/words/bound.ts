import type { Env } from '../../formula/context';
import { rowName } from '../../formula/names';
import type { CellRef } from '../../sheet/address';
import { FormulaFault, type Operand, type Place, type Trace } from '../../formula/value';
import type { Row, SheetFact, TableId } from '../../tables/model';
import type { TableIndex } from '../../tables/tableIndex';

function due<T>(value: T | undefined, word: string): T {
  if (value === undefined) throw new FormulaFault(`这里没有“${word}”，公式前缺少对应的“每…：”`);
  return value;
}

export const boundTableId = ({ bindings }: Env): TableId => due(bindings.tableId, '本表');

export const boundTable = (env: Env): TableIndex | null => env.current.tables.get(boundTableId(env)) ?? null;

export const boundRow = ({ bindings }: Env): Row => due(bindings.row, '本行');

export const boundCell = ({ bindings }: Env): Operand => due(bindings.cell, '本格');

export const boundSheet = ({ bindings }: Env): SheetFact => due(bindings.sheet, '本工作表');

/** Adds the cells of 本行's code and name to what the statement is about. */
export function aboutRow(env: Env, trace: Trace): void {
  const row = boundRow(env);
  const table = boundTable(env)?.table;
  const name = table ? rowName(table, row) : row.label;
  const place = (ref: CellRef, shown: string): Place => ({
    tableId: boundTableId(env),
    ref,
    row: name,
    column: '',
    shown,
  });
  if (row.nameCell.column === row.cell.column) {
    trace.places.push(place(row.cell, [row.code, row.label].filter(Boolean).join(' ')));
  } else trace.places.push(place(row.cell, row.code ?? ''), place(row.nameCell, row.label));
}
