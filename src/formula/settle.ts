import type { Agreement } from '../amount/compare';
import type { Interval } from '../amount/interval';
import type { Env } from './context';
import { branch, evaluate, figureOf } from './evaluate';
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

/** The reason when the condition of 若 … 则 … is not met. */
export const PREMISE_FAILS = '不符合本条的前提';

/** Decides an instance: follows 若 … 则 … to the comparison or statement that counts. */
export function settle(node: Node, env: Env): Outcome {
  if (node.kind === 'if') {
    const chosen = branch(node, env);
    return chosen ? settle(chosen, env) : { kind: 'skipped', reason: PREMISE_FAILS };
  }
  const trace = newTrace();
  const value = evaluate(node, env, trace);
  if (value.kind === 'missing') return { kind: 'skipped', reason: value.reason };
  if (value.kind !== 'truth')
    throw new FormulaFault('规则要给出一个判断（如 甲 = 乙），这条公式给出的是数或文字');
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
