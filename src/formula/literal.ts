import { Decimal } from '../amount/decimal';
import { exactly } from '../amount/interval';
import { unitFactor } from '../amount/unit';
import type { Env } from './context';
import type { NumberNode } from './tree';
import { number, type Value } from './value';

const literals = new WeakMap<NumberNode, Value>();

/** A number written in a formula: 20% is 0.2, 30万元 is 300000 where the accounts are in 元. */
export function literal(node: NumberNode, env: Env): Value {
  const known = literals.get(node);
  if (known) return known;
  const value = new Decimal(node.value);
  if (node.unit !== null && node.unit !== '%') {
    return number(exactly(value.times(unitFactor(node.unit, env.current.accounts.unit ?? '万元'))));
  }
  const result = number(exactly(node.unit === '%' ? value.div(100) : value));
  literals.set(node, result);
  return result;
}
