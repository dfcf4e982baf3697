import { COLUMNS_IN_SHEET, ROWS_IN_SHEET, isInSheet, type Area } from './area';

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const CORNER = String.raw`(\$?[A-Z]{1,3})?(\$?[1-9]\d{0,6})?`;
const PATTERN = new RegExp(`^${CORNER}(?::${CORNER})?$`, 'i');

const plain = (part: string): string => part.replace('$', '');

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

function corner(letters: string | undefined, digits: string | undefined): Corner | null {
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? null : columnIndex(plain(letters)),
    row: digits === undefined ? null : Number(plain(digits)) - 1,
  };
}

const ends = (a: number | null, b: number | null, all: number): readonly [number, number] =>
  a === null || b === null ? [0, all - 1] : [Math.min(a, b), Math.max(a, b)];

function spanned(from: Corner, to: Corner): Area | null {
  const [row, lastRow] = ends(from.row, to.row, ROWS_IN_SHEET);
  const [column, lastColumn] = ends(from.column, to.column, COLUMNS_IN_SHEET);
  const area = { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
  return isInSheet(area) ? area : null;
}

/** “G13”, “$A$1:B2”, “A:C” or “1:3”; null for anything else and for what lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const match = PATTERN.exec(text.trim());
  const from = corner(match?.[1], match?.[2]);
  const to = corner(match?.[3], match?.[4]);
  if (from === null) return null;
  if (!text.includes(':')) return from.row === null || from.column === null ? null : spanned(from, from);
  // “A1:B” mixes a cell with a column.
  const alike = to !== null && (from.row === null) === (to.row === null);
  return alike && (from.column === null) === (to.column === null) ? spanned(from, to) : null;
}

/** The address within the sheet, as Excel writes it: “G13”, “A1:B2”, “A:C”, “1:3”. */
export function formatArea({ row, column, rowCount, columnCount }: Area): string {
  const [firstRow, lastRow] = [row + 1, row + rowCount];
  if (columnCount === COLUMNS_IN_SHEET) return `${firstRow}:${lastRow}`;
  const [firstColumn, lastColumn] = [columnLetters(column), columnLetters(column + columnCount - 1)];
  if (rowCount === ROWS_IN_SHEET) return `${firstColumn}:${lastColumn}`;
  const first = `${firstColumn}${firstRow}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}
