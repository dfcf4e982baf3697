import { DAMAGED } from './messages';

export type ReadErrorCode =
  'empty' | 'notWorkbook' | 'notDocument' | 'encrypted' | 'damaged' | 'tooLarge' | 'badSheetName';

/**
 * Why a file cannot be read, in words for its user. Thrown inside files/ only: the parsers are deep, and
 * readWorkbook turns it into a typed result.
 */
export class Unreadable extends Error {
  constructor(
    readonly code: ReadErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'Unreadable';
  }
}

export function damaged(): Unreadable {
  return new Unreadable('damaged', DAMAGED);
}
