import type { Interval } from '../../../amount/interval';
import type { Decimal } from '../../../amount/decimal';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { NO_CELLS, type Judgement } from '../judgement';
import { compileLabels } from '../../../tables/pattern';
import { plain } from '../../../tables/text';
import { figuresOf, type TableFigure } from '../lookup';
import * as say from '../messages';
import { statedInterval } from '../reading/quantity';
import { matchPercent, percentOf, printPercent, slipOf, type Match } from './ratio';
import type { Topic } from '../reading/section';
import type { Frame, Statement } from '../reading/statement';
import wholesData from '../data/wholes.json';

type Outcome = Pick<Judgement, 'verdict' | 'expected' | 'message' | 'cells'>;

interface Whole {
  readonly name: string;
  readonly interval: Interval;
}

interface KnownWhole {
  readonly name: string;
  readonly formulas: readonly string[];
}

/** What a section's shares are shares of where the text does not say, in the order in which they are tried. */
const WHOLES: Readonly<Record<string, readonly KnownWhole[]>> = wholesData.topics;

/** Wholes that any section may name. */
const NAMED = wholesData.named.map(({ words, ...whole }) => ({ whole, name: compileLabels(words) }));

const interval = ({ interval: figure }: TableFigure): Interval => figure;

/** The amounts that the section has stated so far, by the name of their subject. */
export type StatedAmounts = ReadonlyMap<string, Interval>;

function wholesOf(
  { whole, wholeWords, subject }: Statement,
  topic: Topic | null,
  stated: StatedAmounts,
  context: Context,
): readonly Whole[] {
  const known = ({ name, formulas }: KnownWhole): readonly Whole[] => {
    const figures = figuresOf(formulas, context.current).map(interval);
    const own = stated.get(name);
    return (figures.length > 0 ? figures : own ? [own] : []).map((each) => ({ name, interval: each }));
  };
  if (wholeWords === '') return subject.name === '' ? [] : (WHOLES[topic ?? ''] ?? []).flatMap(known);
  const own = whole ? known({ name: whole.name, formulas: whole.mode === 'equal' ? whole.actual : [] }) : [];
  // “本年支出合计” may be the section's own, or that of all money.
  const words = wholeWords.replace(/^(?:[^\d]*\d{4}年(?:度)?|全部|当年|全年|部门|单位|本部门|本单位)+/, '');
  const named = NAMED.filter(({ name }) => name.test(plain(words))).flatMap(({ whole: other }) =>
    known(other),
  );
  return [...own, ...named];
}

const better = (a: Match, b: Match): boolean => a === 'ok' || (a === 'rounding' && b === 'wrong');

const sideOf = (name: string): string => /收入|支出/.exec(name)?.[0] ?? '';

const isNearly = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().times(5).lte(b.abs());

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
  interface Candidate {
    readonly match: Match;
    readonly expected: Interval;
    readonly part: Interval;
    readonly whole: Whole;
  }
  // Where none fits, what was meant: of its own side, not far from what is stated, then the first.
  const rank = ({ whole: of, expected }: Candidate): number =>
    (sideOf(of.name) === sideOf(subject.name) ? 0 : 2) + (isNearly(quantity.value, expected.value) ? 0 : 1);
  const isNearer = (a: Candidate, b: Candidate): boolean =>
    a.match === 'wrong' && b.match === 'wrong' && rank(a) < rank(b);
  let best: Candidate | null = null;
  for (const eachWhole of wholes) {
    for (const eachPart of parts) {
      const expected = percentOf(eachPart, eachWhole.interval);
      if (!expected) continue;
      const match = matchPercent(quantity.value, quantity.decimals, expected);
      const candidate = { match, expected, part: eachPart, whole: eachWhole };
      if (!best || better(match, best.match) || isNearer(candidate, best)) best = candidate;
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
