/** CustomFunctions.ErrorCode. */
export const FUNCTION_ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** Only these show a message of the function's own beside the cell. */
const WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** CustomFunctions.Error: an error value for a cell, thrown or within a matrix. Not a JavaScript Error. */
export class FunctionError {
  readonly message: string;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    if (!Object.values<string>(FUNCTION_ERROR_CODES).includes(code))
      throw new TypeError(`No such code: ${code}`);
    if (message !== undefined && !WITH_MESSAGE.includes(code)) {
      throw new TypeError(`${code} carries no message.`);
    }
    this.message = message ?? '';
  }
}
