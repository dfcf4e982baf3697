import type { Accounts, Column, Row, Table } from '../../tables/model';
import type { Cell } from '../identity';
import { TrialFigure } from './trialFigure';

/** Where a figure stands in its table. */
export interface Place {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly figure: TrialFigure;
}

/** Accounts whose figures can be tried with other values. */
export interface TrialAccounts {
  readonly accounts: Accounts;
  /** By the cell of the search. */
  placeOf(cell: Cell): Place | null;
  /** Cells that hold text or an error value. */
  readonly unreadable: readonly Cell[];
}

export function trialAccounts(accounts: Accounts): TrialAccounts {
  const unit = accounts.unit ?? '万元';
  const unreadable: Cell[] = [];
  const tables = accounts.tables.map((table): Table => {
    const rows = table.rows.map((row): Row => {
      const figures = row.figures.map((figure) => figure && new TrialFigure(figure, table, unit));
      for (const figure of figures) if (figure?.original.interval === null) unreadable.push(figure.cell);
      return { ...row, figures };
    });
    return { ...table, rows };
  });
  let places: ReadonlyMap<Cell, Place> | null = null;
  return {
    accounts: { ...accounts, tables },
    // Asked only when something was found.
    placeOf: (cell) => (places ??= placesIn(tables)).get(cell) ?? null,
    unreadable,
  };
}

function placesIn(tables: readonly Table[]): ReadonlyMap<Cell, Place> {
  const places = new Map<Cell, Place>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [i, figure] of row.figures.entries()) {
        const column = table.columns[i];
        if (figure instanceof TrialFigure && column) places.set(figure.cell, { table, row, column, figure });
      }
    }
  }
  return places;
}
