import type { Env } from '../../formula/context';
import { evaluate } from '../../formula/evaluate';
import { childrenOf, type Node } from '../../formula/tree';

const reasonOf = (node: Node, env: Env): string | null => {
  const value = evaluate(node, env);
  return value.kind === 'missing' ? value.reason : null;
};

/** The words and references in a formula that have no value here. */
function missingIn(node: Node, env: Env): readonly string[] {
  if (node.kind === 'name' || node.kind === 'ref') {
    const reason = reasonOf(node, env);
    return reason === null ? [] : [reason];
  }
  return childrenOf(node).flatMap((part) => missingIn(part, env));
}

/** What a person has to supply before the formula has a value; facts by the labels of the 补充资料 sheet. */
export function missingFacts(node: Node, env: Env): readonly string[] {
  const reasons = [...new Set(missingIn(node, env))];
  if (reasons.length > 0) return reasons;
  const reason = reasonOf(node, env);
  return reason === null ? [] : [reason];
}
