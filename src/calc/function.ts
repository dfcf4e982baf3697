import type { Interval } from '../amount/interval';

/** There is no result, and why: a zero base, nothing to add. */
export interface Undefined {
  readonly undefined: string;
}

interface Described {
  /** The name in cells and formulas: 增长率. */
  readonly name: string;
}

export interface UnaryFunction extends Described {
  readonly arity: 1;
  apply(figure: Interval): Interval | Undefined;
}

export interface BinaryFunction extends Described {
  readonly arity: 2;
  apply(first: Interval, second: Interval): Interval | Undefined;
}

/** Takes a set of figures. */
export interface SetFunction extends Described {
  readonly arity: 'set';
  apply(figures: readonly Interval[]): Interval | Undefined;
}

/** A function of amounts. The same one serves cells, rules and paragraphs. */
export type CalcFunction = UnaryFunction | BinaryFunction | SetFunction;

export function isUndefined(result: object | string): result is Undefined {
  return typeof result === 'object' && 'undefined' in result;
}
