import { FunctionError } from './functionError';
import type { FunctionInfo, FunctionParameter } from './functionList';

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

function fit(argument: unknown, { name, dimensionality }: FunctionParameter): unknown {
  if (dimensionality === 'matrix') return isMatrix(argument) ? argument : [[argument]];
  if (!isMatrix(argument)) return argument;
  if (argument.length === 1 && argument[0]?.length === 1) return argument[0][0];
  // Excel would call the function once for each cell; the page's spreadsheet does not. An error of the
  // host's own is no JavaScript Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new FunctionError('#VALUE!', name);
}

/** The arguments as Excel would hand them over: matrices for ranges, null for what is left out. */
export function fitArguments({ id, parameters }: FunctionInfo, args: readonly unknown[]): readonly unknown[] {
  const least = parameters.filter(({ optional }) => optional !== true).length;
  if (args.length < least || args.length > parameters.length) {
    throw new RangeError(`${id} takes ${least} to ${parameters.length} arguments, not ${args.length}.`);
  }
  return parameters.map((parameter, index) =>
    index < args.length && args[index] !== undefined ? fit(args[index], parameter) : null,
  );
}
