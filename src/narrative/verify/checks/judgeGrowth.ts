import { compare } from '../../../amount/compare';
import { add, negate, subtract, type Interval } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { baseOf, magnitude, signed, type Base } from './changeBase';
import { actualOf } from './judgeCompletion';
import { money, NO_CELLS, type Judgement } from '../judgement';
import * as say from '../messages';
import { statedInterval } from '../reading/quantity';
import { growthOf, matchPercent, printPercent, slipOf } from './ratio';
import type { Frame, Statement } from '../reading/statement';
import type { Direction } from '../reading/wording';

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'> & {
  readonly kind: Judgement['kind'];
};

const text = ({ value }: Interval): string => print(value.toDecimalPlaces(6));

const directionOf = ({ value }: Interval): Direction | null =>
  value.isZero() ? null : value.gt(0) ? 'up' : 'down';

const uncheckable = (kind: Judgement['kind'], message: string): Outcome => ({
  kind,
  verdict: 'uncheckable',
  expected: null,
  message,
  cells: NO_CELLS,
});

function judgeChange(
  statement: Statement,
  base: Base,
  actual: { interval: Interval; isRight: boolean },
  hasGrowth: boolean,
): Outcome {
  const kind = 'amount';
  if (base.isImplied) {
    const ofBudget = statement.role === 'budgetChange';
    if (hasGrowth) return uncheckable(kind, ofBudget ? say.ONLY_CONSISTENT_BUDGET : say.ONLY_CONSISTENT);
    return uncheckable(kind, ofBudget ? say.BUDGET_NOT_IN_TABLES : say.NO_PRIOR);
  }
  const difference = subtract(actual.interval, base.interval);
  const expected = money(difference.value.abs());
  const stated = statedInterval(statement.quantity);
  const agreement = compare(stated, '=', magnitude(difference));
  const isOpposite =
    statement.direction !== null &&
    directionOf(difference) !== null &&
    directionOf(difference) !== statement.direction;
  if (agreement !== 'unequal' && isOpposite && !stated.value.isZero()) {
    return {
      kind: 'direction',
      verdict: 'wrong',
      expected: `${difference.value.gt(0) ? '增加' : '减少'}${expected}`,
      message: say.oppositeDirection,
      cells: NO_CELLS,
    };
  }
  if (agreement !== 'unequal')
    return {
      kind,
      verdict: agreement === 'equal' ? 'ok' : 'rounding',
      expected,
      message: '',
      cells: NO_CELLS,
    };
  return {
    kind,
    verdict: 'wrong',
    expected,
    message: say.changeWrong(text(actual.interval), text(base.interval), expected),
    cells: NO_CELLS,
  };
}

/** Judges a change (“增加346.02万元”) or a growth rate (“增长74.55%”), against last year or the budget. */
export function judgeGrowth(statement: Statement, frame: Frame, context: Context): Outcome {
  const isRate = statement.quantity.measure === 'percent';
  const kind = isRate ? 'growth' : 'amount';
  const base = baseOf(frame, statement, context);
  const actual = actualOf(frame, context);
  const { change, growth, budgetChange, budgetGrowth } = frame.statements;
  if (!base || !actual)
    return uncheckable(kind, statement.role === 'budgetGrowth' ? say.BUDGET_NOT_IN_TABLES : say.NO_PRIOR);
  const rate = statement.role === 'budgetChange' ? budgetGrowth : growth;
  if (!isRate) return judgeChange(statement, base, actual, rate !== undefined);
  const ofChange = statement.role === 'growth' ? change : budgetChange;
  if (ofChange && ofChange.direction !== statement.direction && !statement.quantity.value.isZero()) {
    return {
      kind: 'direction',
      verdict: 'wrong',
      expected: ofChange.direction === 'up' ? '增长' : '下降',
      message: say.directionsDiffer,
      cells: NO_CELLS,
    };
  }
  const { quantity } = statement;
  if (base.interval.value.isZero()) {
    if (quantity.value.isZero() && actual.interval.value.isZero())
      return { kind, verdict: 'ok', expected: '0.00%', message: '', cells: NO_CELLS };
    return { kind, verdict: 'wrong', expected: say.NO_RATIO, message: say.zeroPrior, cells: NO_CELLS };
  }
  const right = growthOf(actual.interval, base.interval);
  if (!right) return uncheckable(kind, say.NO_PRIOR);
  if (quantity.unit.endsWith('百分点')) {
    // Points of some ratio, unless they are just the growth rate.
    const isRate = matchPercent(quantity.value, quantity.decimals, magnitude(right)) !== 'wrong';
    return isRate
      ? {
          kind,
          verdict: 'wrong',
          expected: printPercent(right.value.abs()),
          message: say.NOT_POINTS,
          cells: NO_CELLS,
        }
      : uncheckable(kind, say.NO_SUBJECT);
  }
  const match = matchPercent(quantity.value, quantity.decimals, magnitude(right));
  if (
    match !== 'wrong' &&
    !base.isImplied &&
    statement.direction !== null &&
    directionOf(right) !== null &&
    directionOf(right) !== statement.direction
  ) {
    return {
      kind: 'direction',
      verdict: 'wrong',
      expected: `${right.value.gt(0) ? '增长' : '下降'}${quantity.text}`,
      message: say.oppositeDirection,
      cells: NO_CELLS,
    };
  }
  const expected = printPercent(right.value.abs());
  if (match !== 'wrong')
    return {
      kind,
      verdict: match,
      expected,
      message: match === 'rounding' ? say.RATIO_ROUNDING : '',
      cells: NO_CELLS,
    };
  const difference = magnitude(subtract(actual.interval, base.interval));
  return {
    kind,
    verdict: 'wrong',
    expected,
    message:
      say.growthWrong(text(difference), text(base.interval), expected) +
      slipOf(quantity.value, quantity.decimals, right.value.abs(), 'growth') +
      (actual.isRight ? '' : say.followsAmount(text(actual.interval))),
    cells: NO_CELLS,
  };
}

/** What the text implies about last year, for other statements of it. */
export function impliedPrior(frame: Frame): Interval | null {
  const { actual, change } = frame.statements;
  if (!actual || !change) return null;
  return add(statedInterval(actual.quantity), negate(signed(change)));
}
