import { isCellError } from '../../functions/cellError';
import { CELL_FUNCTIONS } from '../../functions/catalogue';
import type { Argument, CellFunction, CellResult, Matrix } from '../../functions/cellFunction';

export function functionNamed(name: string): CellFunction {
  const found = CELL_FUNCTIONS.find((each) => each.name === name);
  if (!found) throw new Error(`there is no function ${name}`);
  return found;
}

/** An error as “#VALUE! message”; #DIV/0! has no message in Excel. */
function shown(result: CellResult): number | string {
  if (!isCellError(result)) return result;
  return result.kind === '#DIV/0!' ? result.kind : `${result.kind} ${result.message}`;
}

/** What a function spills, cell by cell. Arguments that are left out come as null, as hosts pass them. */
export function spilled(name: string, ...args: readonly Argument[]): Matrix<number | string> {
  const { parameters, apply } = functionNamed(name);
  if (args.length > parameters.length) throw new Error(`${name} takes ${parameters.length} arguments`);
  const needed = parameters.filter(({ optional }) => !optional).length;
  if (args.length < needed) throw new Error(`${name} needs ${needed} arguments`);
  const given = parameters.map(({ kind }, i) => {
    const argument = args[i] ?? null;
    // To a parameter that takes ranges the host passes even a single value as one.
    return kind === 'range' && !Array.isArray(argument) ? [[argument]] : argument;
  });
  return apply(given).map((row) => row.map(shown));
}

/** A result of one cell as itself, more as rows of cells. */
export function call(name: string, ...args: readonly Argument[]): number | string | Matrix<number | string> {
  const cells = spilled(name, ...args);
  const [[only] = []] = cells;
  return cells.length === 1 && cells[0]?.length === 1 ? only! : cells;
}
