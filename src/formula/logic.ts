import type { Agreement } from '../amount/compare';
import { FormulaFault, missing, truth, type Value } from './value';

/** The truth of a value where a statement is due; null when it is unknown. */
export function truthOf(value: Value): Agreement | null {
  if (value.kind === 'missing') return null;
  if (value.kind === 'truth') return value.truth;
  throw new FormulaFault('这里要一个判断（如 甲 = 乙），公式给出的是数或文字');
}

export function opposite(value: Value): Value {
  const known = truthOf(value);
  if (known === null) return value;
  return known === 'rounding' ? missing('尾差以内，无法判断') : truth(known === 'unequal');
}

/** One false makes it false, whatever the other; otherwise the unknown, the rounded, the true. */
export function both(left: Value, right: Value): Value {
  const [a, b] = [truthOf(left), truthOf(right)];
  if (a === 'unequal' || b === 'unequal') return truth(false);
  if (a === null) return left;
  if (b === null) return right;
  return truth(a === 'rounding' || b === 'rounding' ? 'rounding' : 'equal');
}

/** One true makes it true; otherwise the unknown, the rounded, the false. */
export function either(left: Value, right: Value): Value {
  const [a, b] = [truthOf(left), truthOf(right)];
  if (a === 'equal' || b === 'equal') return truth(true);
  if (a === null) return left;
  if (b === null) return right;
  return truth(a === 'rounding' || b === 'rounding' ? 'rounding' : 'unequal');
}
