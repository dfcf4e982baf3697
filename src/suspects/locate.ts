import { Decimal } from '../amount/decimal';
import { exactly, NOTHING } from '../amount/interval';
import { Effort } from './effort';
import { componentsOf, locateComponent, type Located } from './component';
import { holds, type Cell, type Identity } from './identity';
import type { Solver } from './solver';
import type { System } from './system';

/** A component, or why nothing was found in it. */
export type LocateResult =
  | { readonly kind: 'located'; readonly located: Located }
  | { readonly kind: 'late' | 'none'; readonly violated: readonly Identity[] };

/** The smallest repairs of all failed identities of a system, component by component. */
export async function locateIn(
  system: System,
  solver: Solver,
  steps?: number,
): Promise<readonly LocateResult[]> {
  const results: LocateResult[] = [];
  let open = [...componentsOf(system.violated)];
  for (let violated = open.shift(); violated; violated = open.shift()) {
    const result = await locateComponent(system, violated, solver, new Effort(steps));
    if (result.kind === 'linked') {
      const other = [...open, ...results.map(violatedOf)].find((each) => each.includes(result.to)) ?? [];
      open = open.filter((each) => each !== other);
      const at = results.findIndex((each) => violatedOf(each) === other);
      if (at >= 0) results.splice(at, 1);
      open.unshift([...violated, ...other]);
    } else if (result.kind === 'located') results.push(result);
    else results.push({ kind: result.kind, violated });
  }
  return results;
}

const violatedOf = (result: LocateResult): readonly Identity[] =>
  result.kind === 'located' ? result.located.violated : result.violated;

/** A figure of a table-free system. */
export interface PlainCell {
  readonly id: string;
  readonly value: string;
  /** Decimals it is rounded to; left out, it and its change are exact, to `exactTo` decimals. */
  readonly roundedTo?: number;
  readonly exactTo?: number;
}

/** Σ coefficient · cell + constant = 0 or ≤ 0. */
export interface PlainIdentity {
  readonly id: string;
  readonly terms: readonly (readonly [cell: string, coefficient: number | string])[];
  readonly constant?: string;
  readonly relation?: '=' | '≤';
}

function toCell({ id, value, roundedTo, exactTo = 0 }: PlainCell): Cell {
  const step = new Decimal(10).pow(-(roundedTo ?? exactTo));
  const amount = new Decimal(value);
  const half = roundedTo === undefined ? new Decimal(0) : step.div(2);
  const interval = amount.isZero()
    ? exactly(amount)
    : { value: amount, low: amount.minus(half), high: amount.plus(half) };
  return { id, interval, step, half, mustChange: false };
}

/** The table-free system of given figures and identities. */
export function plainSystem(cells: readonly PlainCell[], identities: readonly PlainIdentity[]): System {
  const known = new Map(cells.map((cell) => [cell.id, toCell(cell)]));
  const all = identities.map(({ id, terms, constant, relation = '=' }): Identity => ({
    id,
    terms: terms.map(([name, coefficient]) => {
      const cell = known.get(name);
      if (!cell) throw new Error(`no cell ${name}`);
      return { cell, coefficient: new Decimal(coefficient) };
    }),
    constant: constant === undefined ? NOTHING : exactly(new Decimal(constant)),
    relation,
    premise: [],
  }));
  const by = new Map<Cell, Identity[]>();
  for (const identity of all)
    for (const { cell } of identity.terms) by.set(cell, [...(by.get(cell) ?? []), identity]);
  const violated = all.filter((identity) => !holds(identity));
  return {
    violated,
    touching: (cell) => by.get(cell) ?? [],
    judge: (values) => ({
      breaks: all.some((identity) => !violated.includes(identity) && !holds(identity, values)),
      resolves: new Set(violated.filter((identity) => holds(identity, values)).map(({ id }) => id)),
    }),
  };
}

/** Which of the cells are wrong, and what they should be: the search without tables. */
export const locate = (
  cells: readonly PlainCell[],
  identities: readonly PlainIdentity[],
  solver: Solver,
  steps?: number,
): Promise<readonly LocateResult[]> => locateIn(plainSystem(cells, identities), solver, steps);
