import { exactly } from '../../amount/interval';
import { printed } from '../../calc/wording';
import type { Accounts, Figure, Table } from '../../tables/model';
import { asPrinted } from '../../calc/wording';

function printedFigure(figure: Figure | null): Figure | null {
  if (!figure?.interval) return figure;
  const value = asPrinted(figure.interval.value);
  const shown = figure.reading.kind === 'blank' ? figure.shown : printed(value);
  return { ref: figure.ref, reading: figure.reading, shown, interval: exactly(value) };
}

const printedTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, figures: row.figures.map(printedFigure) })),
});

/**
 * The accounts as the explanation prints them: 万元 with two decimals, each figure exact. The reader of the
 * text recomputes from these, so words and percentages must follow them, not the 元 behind them. The accounts
 * must be recognised in 万元.
 */
export function printedAccounts(accounts: Accounts): Accounts {
  return { ...accounts, tables: accounts.tables.map(printedTable) };
}
