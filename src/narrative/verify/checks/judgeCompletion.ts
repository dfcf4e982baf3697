import { add, subtract, type Interval } from '../../../amount/interval';
import { compare } from '../../../amount/compare';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { NO_CELLS, type Judgement } from '../judgement';
import { figuresOf } from '../lookup';
import * as say from '../messages';
import { statedInterval } from '../reading/quantity';
import { matchPercent, percentOf, printPercent, slipOf } from './ratio';
import type { Frame, Statement } from '../reading/statement';

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'>;

const PLAIN_BUDGET = '预算';
const isNamed = (basis: string | null): basis is string => basis !== null && basis !== PLAIN_BUDGET;

const amountText = ({ value }: Interval): string => print(value.toDecimalPlaces(6));

/** The right actual: the table's where it knows it, else the stated one. */
export function actualOf(
  { subject, statements }: Frame,
  context: Context,
): { interval: Interval; isRight: boolean } | null {
  const stated = statements.actual ? statedInterval(statements.actual.quantity) : null;
  const figures = figuresOf(subject.mode === 'equal' ? subject.actual : [], context.current);
  if (stated && figures.length === 0) return { interval: stated, isRight: true };
  const agreeing = stated && figures.find(({ interval }) => compare(stated, '=', interval) !== 'unequal');
  if (agreeing) return { interval: agreeing.interval, isRight: true };
  const [first] = figures;
  return first ? { interval: first.interval, isRight: stated === null } : null;
}

export function budgetOf({ subject, statements }: Frame, context: Context): Interval | null {
  if (statements.budget) return statedInterval(statements.budget.quantity);
  return figuresOf(subject.budget, context.current)[0]?.interval ?? null;
}

/** The budget that “比年初预算增加52.32万元” implies for a ratio of the same budget. */
function impliedBudget(
  { statements }: Frame,
  basis: string | null,
  actual: Interval | undefined,
): Interval | null {
  const { budgetChange } = statements;
  if (!budgetChange || !actual || budgetChange.basis !== basis) return null;
  const change = statedInterval(budgetChange.quantity);
  return budgetChange.direction === 'down' ? add(actual, change) : subtract(actual, change);
}

/** Judges “完成年初预算的389.76%” by the figures stated beside it and those of the tables. */
export function judgeCompletion(statement: Statement, frame: Frame, context: Context): Outcome {
  const { quantity, basis } = statement;
  const actual = actualOf(frame, context);
  const known = budgetOf(frame, context);
  const budget = known ?? impliedBudget(frame, basis, actual?.interval);
  if (!budget || !actual)
    return { verdict: 'uncheckable', expected: null, message: say.NO_BUDGET, cells: NO_CELLS };
  const isFromTable = known !== null && frame.statements.budget === undefined;
  const tableBasis = isFromTable && context.hasAdjustedBudget() ? '全年预算' : null;
  const budgetBasis = frame.statements.budget?.basis ?? tableBasis;
  if (budget.value.isZero()) {
    const named = isNamed(budgetBasis) ? budgetBasis : isNamed(basis) ? basis : '预算';
    return { verdict: 'wrong', expected: say.NO_RATIO, message: say.zeroBudget(named), cells: NO_CELLS };
  }
  const right = percentOf(actual.interval, budget);
  if (!right) return { verdict: 'uncheckable', expected: null, message: say.NO_BUDGET, cells: NO_CELLS };
  const match = matchPercent(quantity.value, quantity.decimals, right);
  if (match !== 'wrong') {
    // 07's 全年预算 may well be the 年初预算 unchanged; what the text itself calls one it should not call the other.
    if (!isFromTable && isNamed(budgetBasis) && isNamed(basis) && budgetBasis !== basis) {
      return {
        verdict: 'wrong',
        expected: `${budgetBasis}的${quantity.text}`,
        message: say.basisDiffers(basis, budgetBasis),
        cells: NO_CELLS,
      };
    }
    return {
      verdict: match,
      expected: printPercent(right.value),
      message: match === 'rounding' ? say.RATIO_ROUNDING : '',
      cells: NO_CELLS,
    };
  }
  // Without a stated budget, 07's may be another one than the text means.
  if (isFromTable && tableBasis !== null && basis === '年初预算') {
    return { verdict: 'uncheckable', expected: null, message: say.OTHER_BUDGET, cells: NO_CELLS };
  }
  const stated = frame.statements.actual ? statedInterval(frame.statements.actual.quantity) : actual.interval;
  const beside = percentOf(stated, budget) ?? right;
  const follows = matchPercent(quantity.value, quantity.decimals, beside) !== 'wrong';
  // What the text's own figures give; where these are wrong themselves, what follows from them is too.
  const expected = follows ? right : beside;
  const used = follows ? actual.interval : stated;
  return {
    verdict: 'wrong',
    expected: printPercent(expected.value),
    message:
      say.completionWrong(amountText(used), amountText(budget), printPercent(expected.value)) +
      slipOf(quantity.value, quantity.decimals, expected.value, 'completion') +
      (!follows && !actual.isRight
        ? say.withRightFigure(amountText(actual.interval), printPercent(right.value))
        : ''),
    cells: NO_CELLS,
  };
}
