import { print } from '../amount/print';
import type { Env } from '../formula/context';
import { describe } from '../formula/describe';
import { evaluate } from '../formula/evaluate';
import type { Sides } from '../formula/settle';
import { newTrace, type Value } from '../formula/value';
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
export function sideShown(node: Sides['node']['left'], env: Env, value: string): string {
  const trace = newTrace();
  evaluate(node, env, trace);
  const [only] = trace.operands;
  return trace.operands.length === 1 && only?.figure.reading.kind === 'blank' ? only.figure.shown : value;
}

/** Both sides with their figures, and how far apart they are. */
export function compareMessage({ node, left, right }: Sides, isRounding: boolean, env: Env): string {
  const side = (part: typeof node.left, value: string) =>
    `${describe(part, env)} ${sideShown(part, env, value)}`;
  const apart = print(left.value.minus(right.value).abs());
  const difference = isRounding
    ? `相差 ${apart}，在四舍五入的尾差以内`
    : `相差 ${apart}，${EXPECTED[node.op] ?? ''}`;
  return `${side(node.left, print(left.value))}，${side(node.right, print(right.value))}，${difference}`;
}
