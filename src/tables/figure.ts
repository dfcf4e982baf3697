import { BLANK, type Reading } from '../amount/amount';
import { intervalOf, NOTHING, scale, type Interval } from '../amount/interval';
import { print } from '../amount/print';
import { readAmount } from '../amount/readAmount';
import { unitFactor, USUAL_DECIMALS, type Unit } from '../amount/unit';
import type { CellRef } from '../sheet/address';
import type { Cell, SheetRow } from '../sheet/snapshot';
import { cellAt } from './line';
import type { Figure } from './model';

/** Reads the amount cells of one table, into the unit of the whole workbook. */
export interface FigureReader {
  (row: SheetRow, column: number): Figure;
}

const DIGIT = /[\d０-９]/;
const BLANK_SHOWN = '空';

function shown(reading: Reading): string {
  if (reading.kind === 'blank') return BLANK_SHOWN;
  if (reading.kind === 'text') return reading.text;
  if (reading.kind === 'error') return reading.code;
  const { value, printed } = reading.amount;
  return print(value, printed ?? 2);
}

/** `unit` is the table's, `main` the workbook's, in which all intervals are given. */
export function figureReader(sheet: string, unit: Unit, main: Unit): FigureReader {
  const interval = (reading: Reading): Interval | null => {
    if (reading.kind === 'blank') return NOTHING;
    if (reading.kind !== 'amount') return null;
    const from = reading.amount.unit ?? unit;
    const own = intervalOf(reading.amount, USUAL_DECIMALS[from]);
    return from === main ? own : scale(own, unitFactor(from, main));
  };
  return (row, column) => {
    const cell: Cell | undefined = cellAt(row, column);
    const reading = cell === undefined ? BLANK : readAmount(cell.value, cell.format);
    return {
      ref: { sheet, row: row.index, column },
      reading,
      shown: shown(reading),
      interval: interval(reading),
    };
  };
}

/** A figure that is not there. */
export function blankAt(ref: CellRef): Figure {
  return { ref, reading: BLANK, shown: BLANK_SHOWN, interval: NOTHING };
}

/** Whether a cell holds something that an amount column would: a number, or text that reads as one. */
export function holdsFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell.value === 'number') return Number.isFinite(cell.value);
  return typeof cell.value === 'string' && DIGIT.test(cell.value) && readAmount(cell.value).kind === 'amount';
}
