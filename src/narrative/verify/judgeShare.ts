import type { Interval } from '../../amount/interval';
import { print } from '../../amount/print';
import type { Context } from './context';
import { NO_CELLS, type Judgement } from './judgement';
import { figuresOf, type TableFigure } from './lookup';
import * as say from './messages';
import { statedInterval } from './quantity';
import { matchPercent, percentOf, printPercent, slipOf, type Match } from './ratio';
import type { Topic } from './section';
import type { Frame, Statement } from './statement';
import wholesData from './data/wholes.json';

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'>;

interface Whole {
  readonly name: string;
  readonly interval: Interval;
}

/** What a section's shares are shares of where the text does not say, in the order in which they are tried. */
const WHOLES: Readonly<
  Record<string, readonly { readonly name: string; readonly formulas: readonly string[] }[]>
> = wholesData;

const interval = ({ interval: figure }: TableFigure): Interval => figure;

/** The amounts that the section has stated so far, by the name of their subject. */
export type StatedAmounts = ReadonlyMap<string, Interval>;

function wholesOf(
  { whole, wholeWords }: Statement,
  topic: Topic | null,
  stated: StatedAmounts,
  context: Context,
): readonly Whole[] {
  if (whole) {
    const figures = figuresOf(whole.mode === 'equal' ? whole.actual : [], context.current).map(interval);
    const own = stated.get(whole.name);
    const all = figures.length > 0 ? figures : own ? [own] : [];
    return all.map((each) => ({ name: whole.name, interval: each }));
  }
  if (wholeWords !== '') return [];
  return (WHOLES[topic ?? ''] ?? []).flatMap(({ name, formulas }) => {
    const figures = figuresOf(formulas, context.current).map(interval);
    const own = stated.get(name);
    return (figures.length > 0 ? figures : own ? [own] : []).map((each) => ({ name, interval: each }));
  });
}

const better = (a: Match, b: Match): boolean => a === 'ok' || (a === 'rounding' && b === 'wrong');

/** Judges “占本年支出合计的97.61%”. */
export function judgeShare(
  statement: Statement,
  frame: Frame,
  topic: Topic | null,
  stated: StatedAmounts,
  context: Context,
): Outcome {
  const { quantity } = statement;
  const { subject, statements } = frame;
  const own = statements.actual ? statedInterval(statements.actual.quantity) : null;
  const figures = figuresOf(subject.mode === 'equal' ? subject.actual : [], context.current).map(interval);
  const parts = figures.length > 0 ? figures : own ? [own] : [];
  const wholes = wholesOf(statement, topic, stated, context);
  const [part] = parts;
  const [whole] = wholes;
  if (!part || !whole)
    return { verdict: 'uncheckable', expected: null, message: say.NO_WHOLE, cells: NO_CELLS };
  if (wholes.every((each) => each.interval.value.isZero())) {
    return { verdict: 'wrong', expected: say.NO_RATIO, message: say.zeroWhole, cells: NO_CELLS };
  }
  let best: { match: Match; expected: Interval; part: Interval; whole: Whole } | null = null;
  for (const eachWhole of wholes) {
    for (const eachPart of parts) {
      const expected = percentOf(eachPart, eachWhole.interval);
      if (!expected) continue;
      const match = matchPercent(quantity.value, quantity.decimals, expected);
      if (!best || better(match, best.match)) best = { match, expected, part: eachPart, whole: eachWhole };
    }
  }
  if (!best) return { verdict: 'uncheckable', expected: null, message: say.NO_WHOLE, cells: NO_CELLS };
  const expected = printPercent(best.expected.value);
  if (best.match !== 'wrong') {
    return {
      verdict: best.match,
      expected,
      message: best.match === 'rounding' ? say.RATIO_ROUNDING : '',
      cells: NO_CELLS,
    };
  }
  const text = ({ value }: Interval): string => print(value.toDecimalPlaces(6));
  const other = otherWhole(quantity.value, quantity.decimals, parts, context);
  return {
    verdict: 'wrong',
    expected,
    message:
      say.shareWrong(text(best.part), `${best.whole.name}${text(best.whole.interval)}`, expected) +
      (slipOf(quantity.value, quantity.decimals, best.expected.value, 'share') || other),
    cells: NO_CELLS,
  };
}

/** Of which other total the stated share would be right. */
function otherWhole(
  stated: Interval['value'],
  decimals: number,
  parts: readonly Interval[],
  context: Context,
): string {
  for (const { name, formulas } of Object.values(WHOLES).flat()) {
    for (const { interval: total } of figuresOf(formulas, context.current)) {
      const is = parts.some((part) => {
        const share = percentOf(part, total);
        return share !== null && matchPercent(stated, decimals, share) === 'ok';
      });
      if (is && !stated.isZero()) return say.SLIPS.otherWhole(name);
    }
  }
  return '';
}
