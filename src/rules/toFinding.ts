import { subtract, type Interval } from '../amount/interval';
import { print } from '../amount/print';
import type { Env } from '../formula/context';
import { fillIn } from '../formula/describe';
import { instanceKey } from '../formula/instances';
import type { Outcome } from '../formula/settle';
import type { Operand, Place, Trace } from '../formula/value';
import type { Figure } from '../tables/model';
import type { Finding, FindingCell } from './finding';
import { findingCell } from './findingCell';
import { compareMessage, fillMessage } from './message';
import type { Rule } from './rule';

/** An instance of a rule that could be decided. */
export type Decided = Extract<Outcome, { kind: 'decided' }>;

const WITHIN_ROUNDING = '（在四舍五入的尾差以内）';

const cellOfPlace = ({ tableId, ref, row, column, shown }: Place): FindingCell => ({
  table: tableId,
  ref,
  row,
  column,
  value: shown,
});

/** The cells of this workbook to show: every figure the formula names, and of the sums those that count. */
function cellsOf({ operands, places }: Trace): readonly FindingCell[] {
  const shown = new Map<Figure, Operand>();
  for (const operand of operands) {
    const counts = !operand.term || operand.figure.interval?.value.isZero() === false;
    if (counts && !operand.prior && !shown.has(operand.figure)) shown.set(operand.figure, operand);
  }
  return [...[...shown.values()].map(findingCell), ...places.map(cellOfPlace)];
}

/** The sixth decimal of 万元 is one 分; a ratio needs no more either. */
const MOST_DECIMALS = 6;

const printed = ({ value }: Interval): string => print(value.toDecimalPlaces(MOST_DECIMALS));

function messageOf(rule: Rule, { agreement, sides }: Decided, env: Env): string {
  const isRounding = agreement === 'rounding';
  if (rule.message) return fillMessage(rule.message, env) + (isRounding ? WITHIN_ROUNDING : '');
  return sides ? compareMessage(sides, isRounding, env) : rule.name;
}

/** What is wrong, or agrees only within rounding, where an instance did not hold exactly. */
export function toFinding(rule: Rule, outcome: Decided, env: Env): Finding {
  const { agreement, sides, trace } = outcome;
  const key = instanceKey(env.bindings, env);
  return {
    id: key === '' ? rule.id : `${rule.id}:${key}`,
    rule: rule.id,
    class: rule.class,
    status: agreement === 'rounding' ? 'rounding' : 'failed',
    message: messageOf(rule, outcome, env),
    formula: sides ? fillIn(sides.node, env) : rule.formula,
    left: sides ? printed(sides.left) : null,
    right: sides ? printed(sides.right) : null,
    difference: sides ? printed(subtract(sides.left, sides.right)) : null,
    cells: cellsOf(trace),
    related: [],
  };
}
