import { compare } from '../../../amount/compare';
import type { Decimal } from '../../../amount/decimal';
import { print } from '../../../amount/print';
import type { FindingCell } from '../../../rules/finding';
import { typingSlip } from '../../../suspects/slips/typing';
import type { Context } from '../context';
import { money, NO_CELLS, type Judgement } from '../judgement';
import { figuresOf, type TableFigure } from '../lookup';
import * as say from '../messages';
import { statedInterval, type Quantity } from '../reading/quantity';
import type { Statement } from '../reading/statement';
import type { Subject } from '../reading/subjects';

const USUAL_DECIMALS = 2;

const slipText = (slip: string | null): string => (slip === null ? '' : `；${slip}`);

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'>;

const uncheckable = (message: string): Outcome => ({
  verdict: 'uncheckable',
  expected: null,
  message,
  cells: NO_CELLS,
});

/** A figure of the text against those of the tables: right when it is one of them. */
function against(
  quantity: Quantity,
  figures: readonly TableFigure[],
): { verdict: 'ok' | 'rounding' | 'wrong'; figure: TableFigure } | null {
  const [first] = figures;
  if (!first) return null;
  const stated = statedInterval(quantity);
  // A workbook in 元 has more decimals than the text, which rounds them.
  const rounded = (value: Decimal): boolean =>
    quantity.decimals >= USUAL_DECIMALS &&
    value.div(quantity.factor).toDecimalPlaces(quantity.decimals).times(quantity.factor).eq(quantity.value);
  const same = figures.find(
    ({ interval }) => compare(stated, '=', interval) === 'equal' || rounded(interval.value),
  );
  if (same) return { verdict: 'ok', figure: same };
  const near = figures.find(({ interval }) => compare(stated, '=', interval) === 'rounding');
  if (near) return { verdict: 'rounding', figure: near };
  const meant = figures.find(
    ({ interval }) => typingSlip(quantity.value, interval.value, USUAL_DECIMALS) !== null,
  );
  return { verdict: 'wrong', figure: meant ?? first };
}

/** “；790.76万元是05表 C8（201 一般公共服务支出·小计）的数”, where exactly another figure reads so. */
function insteadOf(
  { quantity, subject, role }: Statement,
  context: Context,
  cells: readonly FindingCell[],
): string | null {
  const stated = statedInterval(quantity);
  if (stated.value.isZero()) return null;
  const formulas = role === 'budget' ? subject.budget : subject.actual;
  const before =
    context.prior &&
    figuresOf(formulas, context.prior).some(({ interval }) => interval.value.eq(stated.value));
  if (before) return say.IS_PRIOR_FIGURE;
  const [other] = context.cellsWith(stated.value);
  return other && !cells.includes(other) ? say.holdsInstead(quantity.text, other) : null;
}

function bounded(
  quantity: Quantity,
  subject: Subject,
  figures: readonly TableFigure[],
  context: Context,
): Outcome {
  const found = against(quantity, figures);
  if (!found) return uncheckable(say.NOT_IN_TABLES);
  const { figure } = found;
  const stated = statedInterval(quantity);
  const { text } = quantity;
  if (found.verdict !== 'wrong')
    return {
      verdict: found.verdict,
      expected: money(figure.interval.value),
      message: '',
      cells: figure.cells,
    };
  const isOver = compare(stated, '≤', figure.interval) === 'unequal';
  // A slip of one digit away from the figure itself, it was meant to be that.
  const slip = typingSlip(stated.value, figure.interval.value, USUAL_DECIMALS);
  if (subject.mode === 'atMost' && slip === null) {
    return isOver
      ? {
          verdict: 'wrong',
          expected: money(figure.interval.value),
          message: say.overLimit(subject.name, text, print(figure.interval.value)),
          cells: figure.cells,
        }
      : { ...uncheckable(say.PART_OF_OPERATING), cells: figure.cells };
  }
  if (slip === null && isOver && !context.onlyBasic())
    return { ...uncheckable(say.NOT_ALL_MONEY), cells: figure.cells };
  return {
    verdict: 'wrong',
    expected: money(figure.interval.value),
    message: say.amountWrong(subject.name, text, money(figure.interval.value), figure.cells) + slipText(slip),
    cells: figure.cells,
  };
}

/** Last year's figure, as the text states it, against last year's workbook. */
export function judgePrior({ quantity, subject }: Statement, { prior }: Context): Outcome {
  const found = prior && against(quantity, figuresOf(subject.actual, prior));
  if (!found) return uncheckable(say.NO_PRIOR);
  const expected = money(found.figure.interval.value);
  return {
    verdict: found.verdict,
    expected,
    message: found.verdict === 'wrong' ? say.priorWrong(subject.name, quantity.text, expected) : '',
    // The cells are in another workbook.
    cells: NO_CELLS,
  };
}

/** Judges an amount of this year, or of the budget, against the tables. */
export function judgeAmount(statement: Statement, context: Context): Outcome {
  const { quantity, subject, role, basis } = statement;
  if (subject.name === '') return uncheckable(say.NO_SUBJECT);
  const formulas = role === 'budget' ? subject.budget : subject.actual;
  const figures = figuresOf(formulas, context.current);
  if (subject.mode !== 'equal' && role === 'actual') return bounded(quantity, subject, figures, context);
  const found = against(quantity, figures);
  if (!found) return uncheckable(role === 'budget' ? say.BUDGET_NOT_IN_TABLES : say.NOT_IN_TABLES);
  if (role === 'budget' && found.verdict === 'wrong' && basis === '年初预算' && context.hasAdjustedBudget()) {
    return { ...uncheckable(say.OTHER_BUDGET), cells: found.figure.cells };
  }
  const { verdict, figure } = found;
  const expected = money(figure.interval.value);
  if (verdict === 'ok') return { verdict, expected, message: '', cells: figure.cells };
  if (verdict === 'rounding')
    return { verdict, expected, message: say.amountRounding(figure.cells, expected), cells: figure.cells };
  const wrong = role === 'budget' ? say.budgetWrong : say.amountWrong;
  return {
    verdict,
    expected,
    message:
      wrong(subject.name, quantity.text, expected, figure.cells) +
      (insteadOf(statement, context, figure.cells) ??
        slipText(typingSlip(quantity.value, figure.interval.value, USUAL_DECIMALS))),
    cells: figure.cells,
  };
}
