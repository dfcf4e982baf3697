import { Decimal } from '../../../src/amount/decimal';
import type { Unit } from '../../../src/amount/unit';
import type { Cell, Sheet, SheetRow, Snapshot, Visibility } from '../../../src/sheet/snapshot';
import type { AmountCell } from '../render/grid';

/** A cell as an accountant would type it; an amount is written as the workbook writes amounts. */
export type Value = string | number | AmountCell | null;
export type Cells = readonly Value[];

/** How one workbook writes its amounts. */
export interface Ink {
  readonly unit: Unit;
  readonly as: 'number' | 'text';
  /** What stands where there is no amount. */
  readonly none: 'blank' | '0.00' | '-';
}

/** Rows typed as lines, cells parted by “|”; an empty cell stores nothing. “1|2” stays text-free: digits are numbers. */
export function typed(text: string): readonly Cells[] {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => {
        const own = cell.replace(/\\n/g, '\n');
        if (own.trim() === '') return null;
        return /^\d{1,2}$/.test(own) ? Number(own) : own;
      }),
    );
}

const PER_WAN: Readonly<Record<Unit, number>> = { 万元: 1, 元: 10_000, 亿元: 0.0001 };

function written({ figure }: AmountCell, { unit, as, none }: Ink): string | number | null {
  if (figure === null) {
    if (none === 'blank') return null;
    if (none === '-') return '-';
    return as === 'text' ? '0.00' : 0;
  }
  const printed = new Decimal(figure).times(PER_WAN[unit]).toFixed(2);
  return as === 'text' ? printed : Number(printed);
}

function toCell(value: Value, column: number, ink: Ink): readonly Cell[] {
  if (value === null) return [];
  if (typeof value !== 'object') return [{ column, value }];
  const content = written(value, ink);
  if (content === null) return [];
  return [{ column, value: content, ...(typeof content === 'number' ? { format: '#,##0.00' } : {}) }];
}

/** One sheet of a published workbook. */
export interface Page {
  readonly name: string;
  readonly rows: readonly Cells[];
  readonly visibility?: Visibility;
}

export function toSheet({ name, rows, visibility = 'visible' }: Page, ink: Ink): Sheet {
  return {
    name,
    visibility,
    rows: rows.flatMap((row, index): readonly SheetRow[] => {
      const cells = row.flatMap((value, column) => toCell(value, column, ink));
      return cells.length === 0 ? [] : [{ index, hidden: false, cells }];
    }),
  };
}

export const toBook = (pages: readonly Page[], ink: Ink): Snapshot => ({
  sheets: pages.map((page) => toSheet(page, ink)),
});
