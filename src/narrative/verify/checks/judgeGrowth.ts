import { compare } from '../../../amount/compare';
import { add, negate, subtract, type Interval } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { actualOf, budgetOf } from './judgeCompletion';
import { money, NO_CELLS, type Judgement } from '../judgement';
import { figuresOf, type Lookup, type TableFigure } from '../lookup';
import * as say from '../messages';
import { statedInterval } from '../reading/quantity';
import { growthOf, matchPercent, printPercent, slipOf } from './ratio';
import type { Frame, Statement } from '../reading/statement';
import type { Direction } from '../reading/wording';

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'> & {
  readonly kind: Judgement['kind'];
};

const text = ({ value }: Interval): string => print(value.toDecimalPlaces(6));

const magnitude = (interval: Interval): Interval => (interval.value.lt(0) ? negate(interval) : interval);

const directionOf = ({ value }: Interval): Direction | null =>
  value.isZero() ? null : value.gt(0) ? 'up' : 'down';

const signed = ({ quantity, direction }: Statement): Interval =>
  direction === 'down' ? negate(statedInterval(quantity)) : statedInterval(quantity);

/** What the change is measured from, and how it is known. */
interface Base {
  readonly interval: Interval;
  /** Only this text says so, by this year's figure and the change. */
  readonly isImplied: boolean;
}

function meets(statement: Statement, growth: Interval | null): boolean {
  return (
    growth !== null &&
    matchPercent(statement.quantity.value, statement.quantity.decimals, magnitude(growth)) !== 'wrong'
  );
}

/** Where the subject may mean several figures, last year's of the one that the text states. */
function figureBefore(
  { subject, statements }: Frame,
  current: Lookup,
  prior: Lookup,
): TableFigure | undefined {
  const stated = statements.actual ? statedInterval(statements.actual.quantity) : null;
  const meant = subject.actual.find((formula) => {
    const figure = current.figure(formula);
    return stated && figure && !figure.isBlank && compare(stated, '=', figure.interval) !== 'unequal';
  });
  return (meant === undefined ? null : prior.figure(meant)) ?? figuresOf(subject.actual, prior)[0];
}

/**
 * Last year's figure: of last year's workbook, as the text states it, or what this year's figure and the
 * change imply. Where this year's figure is wrong, the growth rate tells whether the change was made with it.
 */
function priorBase(frame: Frame, context: Context): Base | null {
  const { subject, statements } = frame;
  // Of what the tables only bound, last year's tables do not say the figure either.
  const known =
    context.prior && subject.mode === 'equal'
      ? figureBefore(frame, context.current, context.prior)
      : undefined;
  if (known) return { interval: known.interval, isImplied: false };
  if (statements.prior) return { interval: statedInterval(statements.prior.quantity), isImplied: false };
  const { change, growth } = statements;
  if (!change) return null;
  const right = actualOf(frame, context);
  const stated = statements.actual ? statedInterval(statements.actual.quantity) : null;
  if (!right) return stated ? { interval: subtract(stated, signed(change)), isImplied: true } : null;
  const fromRight = subtract(right.interval, signed(change));
  if (!stated || right.isRight) return { interval: fromRight, isImplied: true };
  const fromStated = subtract(stated, signed(change));
  if (growth && meets(growth, growthOf(right.interval, fromRight)))
    return { interval: fromRight, isImplied: true };
  if (growth && meets(growth, growthOf(stated, fromStated)))
    return { interval: fromStated, isImplied: false };
  return null;
}

function baseOf(frame: Frame, statement: Statement, context: Context): Base | null {
  if (statement.role === 'change' || statement.role === 'growth') return priorBase(frame, context);
  const budget = budgetOf(frame, context);
  if (budget) return { interval: budget, isImplied: false };
  const { budgetChange } = frame.statements;
  const right = actualOf(frame, context);
  return budgetChange && right
    ? { interval: subtract(right.interval, signed(budgetChange)), isImplied: true }
    : null;
}

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
