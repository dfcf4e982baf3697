import type { Style } from '../style';

/** A figure to be written as the style wants amounts; null is a blank amount cell. */
export interface AmountCell {
  readonly figure: string | null;
}

/** '<' is covered by the cell to its left, '^' by the cell above. */
export type GridCell = string | number | AmountCell | null;
export type GridRow = readonly GridCell[];

/** A table laid out: title, heading, header, body and notes. */
export interface Grid {
  readonly title: string;
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly notes: readonly string[];
}

export const amount = (figure: string | null | undefined): AmountCell => ({ figure: figure ?? null });

/** Header rows with covered cells blank or filled. */
export function settleHeader(rows: readonly GridRow[], cells: Style['headerCells']): readonly GridRow[] {
  const settled: GridCell[][] = [];
  rows.forEach((row, at) => {
    const out: GridCell[] = [];
    row.forEach((cell, column) => {
      const covering = cell === '<' ? out[column - 1] : cell === '^' ? settled[at - 1]?.[column] : cell;
      out.push(covering ?? null);
    });
    settled.push(out);
  });
  if (cells === 'all') return settled;
  return settled.map((row, at) =>
    row.map((cell, column) => (rows[at]?.[column] === '<' || rows[at]?.[column] === '^' ? null : cell)),
  );
}
