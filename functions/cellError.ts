export type ErrorKind = '#VALUE!' | '#N/A' | '#DIV/0!';

/** An error value for a cell. Excel shows the message of #VALUE! and #N/A beside the cell. */
export class CellError {
  constructor(
    readonly kind: ErrorKind,
    readonly message: string,
  ) {}
}

export const valueError = (message: string): CellError => new CellError('#VALUE!', message);
export const isCellError = (value: unknown): value is CellError => value instanceof CellError;
