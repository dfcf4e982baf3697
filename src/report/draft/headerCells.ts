import type { DocumentCell } from '../document';

/** 栏次 with its numbers belongs to no heading above it. */
const isNumbering = (row: readonly string[]): boolean =>
  row.every((text) => text === '' || /^\d{1,2}$|[栏行]\s*次/.test(text));

/**
 * Merged headings as they were meant. A spreadsheet keeps a merged heading in its first cell and leaves the rest
 * blank: a blank below a heading, with nothing under it, belongs to that heading; any other to the one on its left.
 */
export function headerCells(rows: readonly (readonly string[])[]): readonly (readonly DocumentCell[])[] {
  const isFree = rows.map(isNumbering);
  const hasBelow = (row: number, column: number): boolean =>
    rows.some((each, i) => i > row && isFree[i] === false && (each[column] ?? '') !== '');
  const cells = rows.map((row) =>
    row.map((text): DocumentCell | null => (text === '' ? null : made(text, 1, 1))),
  );
  // Where the cell that covers a place stands.
  const owner = rows.map((row, i) => row.map((_, column) => [i, column] as [number, number]));
  rows.forEach((row, i) => {
    row.forEach((text, column) => {
      if (text !== '') return;
      const [aboveRow, aboveColumn] = owner[i - 1]?.[column] ?? [-1, -1];
      const above = cells[aboveRow]?.[aboveColumn];
      if (
        isFree[i] === false &&
        above &&
        aboveColumn === column &&
        above.span === 1 &&
        !hasBelow(i, column)
      ) {
        (cells[aboveRow] as (DocumentCell | null)[])[column] = { ...above, down: above.down + 1 };
        (owner[i] as [number, number][])[column] = [aboveRow, column];
        return;
      }
      const [leftRow, leftColumn] = owner[i]?.[column - 1] ?? [-1, -1];
      const left = leftRow === i ? cells[i]?.[leftColumn] : undefined;
      if (isFree[i] === false && left && left.down === 1) {
        (cells[i] as (DocumentCell | null)[])[leftColumn] = { ...left, span: left.span + 1 };
        (owner[i] as [number, number][])[column] = [i, leftColumn];
      } else (cells[i] as (DocumentCell | null)[])[column] = made('', 1, 1);
    });
  });
  return cells.map((row) => row.filter((cell): cell is DocumentCell => cell !== null));
}

const made = (text: string, span: number, down: number): DocumentCell => ({
  text,
  bold: true,
  align: 'center',
  span,
  down,
});
