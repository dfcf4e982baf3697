/** Why Excel did not do what was asked of it, as far as a user can do something about it. */
export type Problem = 'editing' | 'protected' | 'gone' | 'tooLarge' | 'unknown';

const PROBLEMS: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

/** What an error of Excel's means for the user; other errors are our own faults. */
export function problemOf(error: unknown): Problem {
  return error instanceof OfficeExtension.Error ? (PROBLEMS[error.code] ?? 'unknown') : 'unknown';
}
