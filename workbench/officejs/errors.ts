/** What Office.js says went wrong; the codes that this host gives. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidSelection'
  | 'ItemNotFound'
  | 'PropertyNotLoaded'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'RunMustReturnPromise'
  | 'ValueNotLoaded';

export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  /** The type and member at which the batch stopped: “Worksheet.getRange”. */
  readonly errorLocation?: string;
  /** The object and member as they were written, nearly. */
  readonly statement?: string;
}

/** OfficeExtension.Error. */
export class OfficeError extends Error {
  readonly traceMessages: readonly string[] = [];
  readonly debugInfo: DebugInfo;
  readonly innerError: unknown;

  constructor(
    readonly code: ErrorCode,
    message: string,
    at: Pick<DebugInfo, 'errorLocation' | 'statement'> = {},
    innerError: unknown = null,
  ) {
    super(message);
    this.name = 'OfficeExtension.Error';
    this.debugInfo = { code, message, ...at };
    this.innerError = innerError;
  }
}

export const invalidArgument = (message: string): OfficeError => new OfficeError('InvalidArgument', message);

export const itemNotFound = (what: string): OfficeError =>
  new OfficeError('ItemNotFound', `The requested resource doesn't exist: ${what}`);

export const accessDenied = (why: string): OfficeError =>
  new OfficeError('AccessDenied', `You cannot perform the requested operation: ${why}`);

export const invalidOperation = (message: string): OfficeError =>
  new OfficeError('InvalidOperation', message);
