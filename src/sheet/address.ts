/** Where a figure stands, so that anything shown can be clicked back to its cell. 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address inside its sheet: G13. */
export function address(ref: Pick<CellRef, 'row' | 'column'>): string {
  return `${columnLetters(ref.column)}${ref.row + 1}`;
}

/** The A1 range of two corners: A1:F20. */
export function rangeAddress(
  first: Pick<CellRef, 'row' | 'column'>,
  last: Pick<CellRef, 'row' | 'column'>,
): string {
  return `${address(first)}:${address(last)}`;
}
