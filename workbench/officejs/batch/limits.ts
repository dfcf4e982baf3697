/** What Excel on the web refuses beyond. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsPerRead: number;
  /** All settings of the add-in in one workbook, as JSON. */
  readonly settingsBytes: number;
}

export const EXCEL_LIMITS: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  cellsPerRead: 5_000_000,
  settingsBytes: 2 * 1024 * 1024,
};
