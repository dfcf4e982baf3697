import { subtract, type Interval } from '../amount/interval';
import { print } from '../amount/print';
import type { Env } from '../formula/context';
import { describe } from '../formula/describe';
import { evaluate } from '../formula/evaluate';
import type { Sides } from '../formula/settle';
import type { Node } from '../formula/tree';
import { newTrace, type Value } from '../formula/value';
import { say } from '../formula/wording';
import type { MessagePart } from './rule';

function shown(value: Value, only: string | undefined): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return only ?? print(value.interval.value);
  return value.kind === 'missing' ? '—' : '';
}

/** Fills the formulas of a rule's own wording. */
export function fillMessage(parts: readonly MessagePart[], env: Env): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const trace = newTrace();
      const value = evaluate(part, env, trace);
      return shown(
        value,
        trace.operands.length === 1 && part.kind !== 'call' ? trace.operands[0]?.figure.shown : undefined,
      );
    })
    .join('');
}

const EXPECTED: Readonly<Record<string, string>> = {
  '=': '应相等',
  '≠': '不应相等',
  '≤': '前者不应大于后者',
  '≥': '前者不应小于后者',
  '<': '前者应小于后者',
  '>': '前者应大于后者',
};

/** “空” for a side that is one blank cell, else its figure. */
function sideShown(node: Node, env: Env, { value }: Interval): string {
  const trace = newTrace();
  evaluate(node, env, trace);
  const [only] = trace.operands;
  const isOne = trace.operands.length === 1 && only?.term === false;
  return isOne && only.figure.reading.kind === 'blank' ? only.figure.shown : print(value);
}

/** Both sides with their figures, and how far apart they are. */
export function compareMessage({ node, left, right }: Sides, isRounding: boolean, env: Env): string {
  const apart = print(subtract(left, right).value.abs());
  const verdict = isRounding ? '在四舍五入的尾差以内' : (EXPECTED[node.op] ?? '');
  return say([
    ...describe(node.left, env),
    ` ${sideShown(node.left, env, left)}，`,
    ...describe(node.right, env),
    ` ${sideShown(node.right, env, right)}，相差 ${apart}，${verdict}`,
  ]);
}
