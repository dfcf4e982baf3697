import { readAmount } from '../src/amount/readAmount';
import { CellError, type ErrorKind } from './cellError';
import type { CellValue } from './cellFunction';
import { errorInput } from './messages';

const PASSED_ON: readonly string[] = ['#N/A', '#DIV/0!'] satisfies ErrorKind[];

/** What a function gives when a cell it needs holds an error value: as Excel does, the same error. */
export function passedOn(code: string): CellError {
  const kind = PASSED_ON.find((each) => each === code) as ErrorKind | undefined;
  return new CellError(kind ?? '#VALUE!', errorInput(code));
}

/** Hosts hand on an error value as its text or as an object that has it in one of its properties. */
export function errorCode(value: object): string {
  const properties: readonly unknown[] = Object.values(value);
  const code = properties.find((each) => typeof each === 'string' && each.startsWith('#'));
  return typeof code === 'string' ? code : '#VALUE!';
}

/** The error value that a cell holds; null when it holds anything else. */
export function readError(value: CellValue): CellError | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return passedOn(errorCode(value));
  const reading = readAmount(value);
  return reading.kind === 'error' ? passedOn(reading.code) : null;
}
