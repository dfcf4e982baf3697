/** How a cell of a sheet that the product makes looks. */
export type NewCellStyle =
  'title' | 'heading' | 'group' | 'text' | 'input' | 'amountInput' | 'known' | 'note';

export interface NewCell {
  /** Text is written as text, never as a formula; '' leaves the cell blank. */
  readonly value: string | number;
  readonly style: NewCellStyle;
  /** What may be chosen in the cell. */
  readonly options?: readonly string[];
}

/** A sheet to be made, from the top left cell on. */
export interface NewSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly NewCell[])[];
}
