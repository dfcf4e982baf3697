import type { Interval } from '../../amount/interval';
import { scale } from '../../amount/interval';
import { unitFactor } from '../../amount/unit';
import { openBook, type Env } from '../../formula/context';
import { evaluate, figureOf } from '../../formula/evaluate';
import { parseFormula } from '../../formula/parse';
import type { Node } from '../../formula/tree';
import { newTrace } from '../../formula/value';
import type { FindingCell } from '../../rules/finding';
import { findingCell } from '../../rules/findingCell';
import type { Accounts } from '../../tables/model';

/** A figure of the tables, in 万元, with the cells it comes from. */
export interface TableFigure {
  readonly interval: Interval;
  readonly cells: readonly FindingCell[];
  /** Every cell of it is blank. */
  readonly isBlank: boolean;
}

export interface Lookup {
  /** Null where the tables have no such figure. */
  figure(formula: string): TableFigure | null;
}

const parsed = new Map<string, Node>();

function nodeOf(formula: string): Node {
  let node = parsed.get(formula);
  if (!node) {
    const result = parseFormula(formula);
    if (!result.ok) throw new Error(`公式写错：${formula}：${result.error.message}`);
    parsed.set(formula, (node = result.rule.body));
  }
  return node;
}

/** Looks figures up in one year's accounts. */
export function lookIn(accounts: Accounts): Lookup {
  const factor = unitFactor(accounts.unit ?? '万元', '万元');
  const env: Env = {
    current: openBook(accounts),
    prior: null,
    definitions: new Map(),
    words: new Map(),
    known: new Map(),
    bindings: {},
  };
  const known = new Map<string, TableFigure | null>();
  const find = (formula: string): TableFigure | null => {
    const trace = newTrace();
    const figure = figureOf(evaluate(nodeOf(formula), env, trace));
    if ('reason' in figure) return null;
    const { operands } = trace;
    return {
      interval: scale(figure, factor),
      cells: operands.map(findingCell),
      isBlank: operands.every(({ figure: { reading } }) => reading.kind === 'blank'),
    };
  };
  return {
    figure: (formula) => {
      let figure = known.get(formula);
      if (figure === undefined) known.set(formula, (figure = find(formula)));
      return figure;
    },
  };
}

/** The figures a subject has in the tables, those that say something before those that are blank. */
export function figuresOf(formulas: readonly string[], lookup: Lookup): readonly TableFigure[] {
  const figures = formulas.flatMap((formula) => lookup.figure(formula) ?? []);
  return [...figures.filter(({ isBlank }) => !isBlank), ...figures.filter(({ isBlank }) => isBlank)];
}
