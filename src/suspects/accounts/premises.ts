import type { Env } from '../../formula/context';
import { branch, evaluate } from '../../formula/evaluate';
import { childrenOf, type Node } from '../../formula/tree';
import { newTrace } from '../../formula/value';
import type { Figure } from '../../tables/model';

/** The names a formula uses, of definitions and of what a quantifier has bound. */
export function namesIn(node: Node): readonly string[] {
  return node.kind === 'name' ? [node.name] : childrenOf(node).flatMap(namesIn);
}

/** What decides a statement; nothing where it cannot be told, which no change of figures alters. */
function deciding(node: Node, env: Env): readonly Figure[] {
  const trace = newTrace();
  if (evaluate(node, env, trace).kind === 'missing') return [];
  const own = trace.operands.filter(({ prior }) => !prior).map(({ figure }) => figure);
  const definitions = namesIn(node).flatMap((name) => env.definitions.get(name) ?? []);
  return [...own, ...definitions.flatMap((definition) => deciding(definition, env))];
}

/** The figures on which the conditions of 若 … 则 … rest, along the branches that hold. */
export function premiseFigures(node: Node, env: Env): readonly Figure[] {
  if (node.kind !== 'if') return [];
  const chosen = branch(node, env);
  return [...deciding(node.test, env), ...(chosen ? premiseFigures(chosen, env) : [])];
}

/** The figures on which a definition rests. */
export const figuresOfDefinition = (name: string, env: Env): readonly Figure[] => {
  const definition = env.definitions.get(name);
  return definition ? deciding(definition, env) : [];
};
