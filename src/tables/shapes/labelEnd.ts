import type { Cell, SheetRow } from '../../sheet/snapshot';
import { isLabelHeader } from '../columns';
import { holdsFigure } from '../figure';
import { isNumberingRow } from '../header';
import { cellAt, cellText } from '../line';

const CODE = /^\d{3}(?:\d{2}){0,2}$/;

const filled = (rows: readonly SheetRow[], column: number): readonly Cell[] =>
  rows.flatMap((row) => {
    const cell = cellAt(row, column);
    return cell && cellText(cell) !== '' ? [cell] : [];
  });

/** Whether a column holds texts, and hardly an amount. */
function holdsTexts(rows: readonly SheetRow[], column: number): boolean {
  const cells = filled(rows, column);
  const texts = cells.filter((cell) => !holdsFigure(cell)).length;
  return texts >= 2 && texts * 2 > cells.length;
}

/** Whether a column labels the rows whatever its heading says: with texts, or with codes that have texts beside them. */
function holdsLabels(rows: readonly SheetRow[], column: number): boolean {
  if (holdsTexts(rows, column)) return true;
  const cells = filled(rows, column);
  const isLabel = (cell: Cell): boolean => CODE.test(cellText(cell)) || !holdsFigure(cell);
  return cells.length > 0 && cells.every(isLabel) && holdsTexts(rows, column + 1);
}

/** So many rows tell what a column holds. */
const ENOUGH = 40;

const bodyBelow = (rows: readonly SheetRow[], first: number): readonly SheetRow[] =>
  rows.slice(first + 1, first + ENOUGH).filter((row) => !isNumberingRow(row) && row.cells.some(holdsFigure));

/** The first column whose heading is no label of rows, and which does not hold labels: there the amounts begin. */
export function labelEnd(rows: readonly SheetRow[], first: number): number {
  const below = bodyBelow(rows, first);
  const isAmount = ({ column }: Cell): boolean => !holdsLabels(below, column);
  const headed = rows[first]?.cells.filter((cell) => cellText(cell) !== '') ?? [];
  return headed.find((cell) => !isLabelHeader(cellText(cell)) && isAmount(cell))?.column ?? 0;
}
