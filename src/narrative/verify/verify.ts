import type { Accounts } from '../../tables/model';
import { paragraphsOf } from '../text/paragraphs';
import { outlineOf } from '../text/sections';
import { averageClaims } from './checks/averages';
import { attachmentClaims } from './checks/attachments';
import type { Claim } from './claim';
import { completeness, type Placed } from './checks/completeness';
import { contextOf, type Context } from './context';
import { formatFlaws } from './checks/format';
import { directionClaims } from './checks/direction';
import { hosting } from './checks/hosting';
import { identityClaims } from './checks/identity';
import { readParagraphs, type ReadParagraph } from './reading/frames';
import { judgeAmount, judgePrior } from './checks/judgeAmount';
import { judgeCompletion } from './checks/judgeCompletion';
import { impliedPriors } from './checks/impliedPriors';
import { judgeGrowth } from './checks/judgeGrowth';
import { NO_CELLS, place, type Judgement } from './judgement';
import { judgeShare } from './checks/judgeShare';
import { listFlaws } from './checks/lists';
import { naming } from './checks/naming';
import { procurement } from './checks/procurement';
import { repeated } from './checks/repeated';
import { vehicles } from './checks/vehicles';
import { copiedPurposes } from './checks/purposes';
import { locate, type Located } from './reading/section';
import { absentSections } from './checks/sectionsPresent';
import type { Frame, Statement } from './reading/statement';

function judge(
  statement: Statement,
  frame: Frame,
  { located, stated }: ReadParagraph,
  context: Context,
): Judgement {
  const { quantity } = statement;
  const base = { start: quantity.start, end: quantity.end, stated: quantity.text };
  switch (statement.role) {
    case 'completion':
      return { ...base, kind: 'completion', ...judgeCompletion(statement, frame, context) };
    case 'share':
      return { ...base, kind: 'share', ...judgeShare(statement, frame, located.topic, stated, context) };
    case 'change':
    case 'growth':
    case 'budgetChange':
    case 'budgetGrowth':
      return { ...base, ...judgeGrowth(statement, frame, context) };
    case 'prior':
      return { ...base, kind: 'amount', ...judgePrior(statement, context) };
    case 'budget':
    case 'actual':
      return { ...base, kind: 'amount', ...judgeAmount(statement, context) };
  }
}

const MEASURED = { money: 'amount', percent: 'share', count: 'amount' } as const;

function figureClaims(read: ReadParagraph, context: Context): readonly Placed[] {
  const { located, frames, unbound } = read;
  const judged = frames.flatMap((frame) =>
    Object.values(frame.statements).map((statement) => judge(statement, frame, read, context)),
  );
  const open = unbound.map(({ quantity, reason }): Judgement => ({
    start: quantity.start,
    end: quantity.end,
    kind: MEASURED[quantity.measure],
    stated: quantity.text,
    expected: null,
    verdict: 'uncheckable',
    message: reason,
    cells: NO_CELLS,
  }));
  return [...judged, ...open].map((judgement) => ({ located, judgement }));
}

function formatClaims(located: readonly Located[]): readonly Placed[] {
  return located.flatMap((each, i) => {
    const next = located[i + 1];
    // A list introduced by “其中，” goes on in the next paragraph.
    const goesOn =
      next !== undefined && next.paragraph.kind === 'body' && /其中[，、]$/.test(each.paragraph.plain.text);
    return formatFlaws(each, goesOn).map((judgement) => ({ located: each, judgement }));
  });
}

/**
 * Checks an explanation that is already written against the tables and against itself. `prior` is last year's
 * accounts. Every figure of it ends as right, as rounding, as wrong with what it should be, or as uncheckable with
 * its reason. Claims come in the order of the text.
 */
export function verify(text: string, accounts: Accounts, prior: Accounts | null = null): readonly Claim[] {
  const context = contextOf(accounts, prior);
  const { explanation, rest } = outlineOf(paragraphsOf(text));
  const located = locate(explanation);
  const read = readParagraphs(located, context);
  const placed = [
    ...read.flatMap((paragraph) => figureClaims(paragraph, context)),
    ...read.flatMap((paragraph) => directionClaims(paragraph, context)),
    ...located.flatMap((each) => listFlaws(each, context)),
    ...naming(read, context),
    ...procurement(read, context),
    ...read.flatMap(vehicles),
    ...repeated(read),
    ...averageClaims(read, context),
    ...hosting(read, context),
    ...copiedPurposes(read),
    ...impliedPriors(read),
    ...identityClaims(located, context),
    ...completeness(read, context),
    ...formatClaims(located),
    ...attachmentClaims(rest, read, text, context),
  ];
  const claims = placed.map(({ located: where, judgement }) => place(text, where, judgement));
  return [...absentSections(located, context), ...claims].sort((a, b) => a.start - b.start || a.end - b.end);
}
