import { evaluate } from '../../formula/evaluate';
import { instanceKey, instancesOf } from '../../formula/instances';
import { truthOf } from '../../formula/logic';
import type { Node } from '../../formula/tree';
import type { Scope } from './scope';
import { substitute } from './substitute';
import type { Wordings } from './template';

/** One repetition of a paragraph or a list: its text and the name of what it is repeated for. */
export interface Instance {
  readonly key: string;
  readonly scope: Scope;
}

export const TURN = '序号';

export function holds(node: Node | null, scope: Scope): boolean {
  return node === null || truthOf(evaluate(substitute(node, scope.meanings), scope.env)) === 'equal';
}

/** The repetitions for which a paragraph or list is written; one where it is not repeated. */
export function instances(wordings: Wordings, scope: Scope): readonly Instance[] {
  const { each } = wordings;
  if (!each) return [{ key: '', scope }];
  const found: Instance[] = [];
  for (const bindings of instancesOf(each.quantifiers, scope.env, scope.env.bindings)) {
    const env = { ...scope.env, bindings };
    const turn: Node = { kind: 'text', value: String(found.length + 1) };
    const inner = { ...scope, env, meanings: new Map([...scope.meanings, [TURN, turn]]) };
    if (holds(each.where, inner)) found.push({ key: instanceKey(bindings, env), scope: inner });
  }
  return found;
}
