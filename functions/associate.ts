import { isCellError, type CellError, type ErrorKind } from './cellError';
import type { Argument, CellResult, Matrix } from './cellFunction';
import { CELL_FUNCTIONS } from './catalogue';

type Host = typeof CustomFunctions;

function toHostError({ kind, message }: CellError, { Error, ErrorCode }: Host): CustomFunctions.Error {
  const codes: Readonly<Record<ErrorKind, CustomFunctions.ErrorCode>> = {
    '#VALUE!': ErrorCode.invalidValue,
    '#N/A': ErrorCode.notAvailable,
    '#DIV/0!': ErrorCode.divisionByZero,
  };
  // A division by zero carries no message.
  return kind === '#DIV/0!' ? new Error(codes[kind]) : new Error(codes[kind], message);
}

function toHost(results: Matrix<CellResult>, host: Host) {
  const [[only] = [], ...more] = results;
  if (more.length === 0 && results[0]?.length === 1 && isCellError(only)) {
    // What the host calls an error is no JavaScript Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw toHostError(only, host);
  }
  return results.map((row) => row.map((cell) => (isCellError(cell) ? toHostError(cell, host) : cell)));
}

/** Hands every function to the host under its id. */
export function associateAll(host: Host): void {
  for (const { id, parameters, apply } of CELL_FUNCTIONS) {
    // The host adds an object of its own behind the arguments.
    host.associate(id, (...args: Argument[]) => toHost(apply(args.slice(0, parameters.length)), host));
  }
}
