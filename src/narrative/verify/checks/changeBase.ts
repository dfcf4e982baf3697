import { compare } from '../../../amount/compare';
import { negate, subtract, type Interval } from '../../../amount/interval';
import type { Context } from '../context';
import { figuresOf, type Lookup, type TableFigure } from '../lookup';
import { statedInterval } from '../reading/quantity';
import type { Frame, Statement } from '../reading/statement';
import { actualOf, budgetOf } from './judgeCompletion';
import { growthOf, matchPercent } from './ratio';

export const magnitude = (interval: Interval): Interval =>
  interval.value.lt(0) ? negate(interval) : interval;

export const signed = ({ quantity, direction }: Statement): Interval =>
  direction === 'down' ? negate(statedInterval(quantity)) : statedInterval(quantity);

/** What the change is measured from, and how it is known. */
export interface Base {
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

/** What a change or a growth rate is measured from: last year's figure, or the budget; null where nobody says. */
export function baseOf(frame: Frame, statement: Statement, context: Context): Base | null {
  if (statement.role === 'change' || statement.role === 'growth') return priorBase(frame, context);
  const budget = budgetOf(frame, context);
  if (budget) return { interval: budget, isImplied: false };
  const { budgetChange } = frame.statements;
  const right = actualOf(frame, context);
  return budgetChange && right
    ? { interval: subtract(right.interval, signed(budgetChange)), isImplied: true }
    : null;
}
