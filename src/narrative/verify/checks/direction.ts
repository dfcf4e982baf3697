import { compare } from '../../../amount/compare';
import type { Decimal } from '../../../amount/decimal';
import type { Interval } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Placed } from './completeness';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { actualOf, budgetOf } from './judgeCompletion';
import { NO_CELLS } from '../judgement';
import * as say from '../messages';
import { WORDS } from '../reading/wording';

const SIDES = [...WORDS.more, ...WORDS.less, ...WORDS.same].join('|');
/** “决算数大于年初预算数”, “决算数与预算数持平”. */
const COMPARED = new RegExp(
  `(?:支出)?决算(?:数)?(?:比|较|与|和)?(?:(?:年初|全年|调整|年度|本年)?预算(?:数)?)?(?:基本)?(${SIDES})(?:于)?(?:(?:年初|全年|调整|年度|本年)?预算(?:数)?)?`,
  'g',
);

type Word = 'more' | 'less' | 'same';
const wordOf = (text: string): Word =>
  WORDS.more.includes(text) ? 'more' : WORDS.less.includes(text) ? 'less' : 'same';
const RIGHT: Readonly<Record<Word, string>> = { more: '大于', less: '小于', same: '等于' };

function wordFor(actual: Interval, budget: Interval): Word {
  if (compare(actual, '=', budget) !== 'unequal') return 'same';
  return actual.value.gt(budget.value) ? 'more' : 'less';
}

/** Where the budget is not stated, the completion ratio says which it is; one printed 100% may be either. */
function wordOfRatio(percent: Decimal | undefined): Word | null {
  if (!percent) return null;
  return percent.eq(100) ? 'same' : percent.gt(100) ? 'more' : 'less';
}

/** Words that say whether the budget was exceeded, against the figures before them. */
export function directionClaims({ located, frames }: ReadParagraph, context: Context): readonly Placed[] {
  const { text } = located.paragraph.plain;
  const claims: Placed[] = [];
  for (const match of text.matchAll(COMPARED)) {
    if (!match[0].includes('预算')) continue;
    const frame = [...frames].reverse().find(({ statements }) => {
      const first = statements.budget ?? statements.completion ?? statements.actual;
      return first !== undefined && first.quantity.end <= match.index;
    });
    const actual = frame && actualOf(frame, context);
    const budget = frame && budgetOf(frame, context);
    const done = frame?.statements.completion?.quantity.value;
    if (!frame || !actual || (!budget && !done)) continue;
    // The budget in 07 may be another one than the text means.
    if (!frame.statements.budget && !done && match[0].includes('年初') && context.hasAdjustedBudget())
      continue;
    const right = budget ? wordFor(actual.interval, budget) : wordOfRatio(done);
    if (right === null) continue;
    const stated = wordOf(match[1] ?? '');
    const isClose = budget ? right === 'same' && !actual.interval.value.eq(budget.value) : false;
    claims.push({
      located,
      judgement: {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'direction',
        stated: match[0],
        expected: RIGHT[right],
        verdict: stated === right || isClose ? 'ok' : 'wrong',
        message:
          stated === right || isClose
            ? ''
            : budget
              ? say.directionWrong(
                  print(actual.interval.value.toDecimalPlaces(6)),
                  print(budget.value.toDecimalPlaces(6)),
                  RIGHT[right],
                )
              : say.directionUnlikeRatio(RIGHT[right]),
        cells: NO_CELLS,
      },
    });
  }
  return claims;
}
