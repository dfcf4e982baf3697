import type { Agreement } from '../amount/compare';
import type { Interval } from '../amount/interval';
import type { Env } from './context';
import { branch, evaluate, figureOf, unmet } from './evaluate';
import type { CompareNode, Node } from './tree';
import { FormulaFault, newTrace, type Trace } from './value';

/** The two sides of a comparison that does not hold exactly. */
export interface Sides {
  readonly node: CompareNode;
  readonly left: Interval;
  readonly right: Interval;
}

/** What one instance of a rule comes to. */
export type Outcome =
  | {
      readonly kind: 'decided';
      readonly agreement: Agreement;
      readonly sides: Sides | null;
      readonly trace: Trace;
    }
  /** Something it needs is not there. */
  | { readonly kind: 'skipped'; readonly reason: string }
  /** Nothing is filled in on either side: there was nothing to check. */
  | { readonly kind: 'blank' };

const isBlank = ({ operands }: Trace): boolean =>
  operands.length > 0 && operands.every((operand) => operand.figure.reading.kind === 'blank');

const isEmpty = ({ operands, places }: Trace): boolean => operands.length === 0 && places.length === 0;

const sameCells = ({ operands }: Trace): string =>
  `${operands[0]?.table.id ?? ''}表没有单列的合计，两边取的是同一组数`;

/** Both sides read the same cells, in the same order. */
function readsTheSame(node: Node, { operands }: Trace): boolean {
  if (node.kind !== 'compare' || operands.length === 0 || operands.length % 2 !== 0) return false;
  const half = operands.length / 2;
  return operands.slice(0, half).every(({ figure }, i) => figure === operands[half + i]?.figure);
}

/**
 * Decides an instance: follows 若 … 则 … to the comparison or statement that counts. What it looks at is
 * added to `trace`, which must be empty.
 */
export function settle(node: Node, env: Env, trace: Trace = newTrace()): Outcome {
  if (node.kind === 'if') {
    const premise = newTrace();
    const chosen = branch(node, env, premise);
    if (!chosen) return { kind: 'skipped', reason: unmet(node, env).reason };
    const outcome = settle(chosen, env, trace);
    // What is asked for may stand nowhere; then the cells to look at are those that ask for it.
    const isNowhere = outcome.kind === 'decided' && outcome.agreement !== 'equal' && isEmpty(outcome.trace);
    return isNowhere ? { ...outcome, trace: premise } : outcome;
  }
  const value = evaluate(node, env, trace);
  if (value.kind === 'missing') return { kind: 'skipped', reason: value.reason };
  if (value.kind !== 'truth')
    throw new FormulaFault('规则要给出一个判断（如 甲 = 乙），这条公式给出的是数或文字');
  // 合计 of a table without such a row is the sum of its rows: against that very sum it says nothing.
  if (readsTheSame(node, trace)) return { kind: 'skipped', reason: sameCells(trace) };
  if (value.truth === 'equal' && isBlank(trace)) return { kind: 'blank' };
  return {
    kind: 'decided',
    agreement: value.truth,
    sides: value.truth === 'equal' ? null : sidesOf(node, env),
    trace,
  };
}

function sidesOf(node: Node, env: Env): Sides | null {
  if (node.kind !== 'compare') return null;
  const [left, right] = [evaluate(node.left, env), evaluate(node.right, env)];
  if (left.kind === 'text' || right.kind === 'text') return null;
  const [a, b] = [figureOf(left), figureOf(right)];
  return 'reason' in a || 'reason' in b ? null : { node, left: a, right: b };
}
