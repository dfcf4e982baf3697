import { pattern } from './patterns';
import type { Paragraph } from '../text/paragraphs';
import { IN_REASON, NO_SUBJECT, RESPECTIVELY } from './messages';
import { scan } from './quantity';
import type { Topic } from './section';
import type { Frame, Role, Statement, Unbound } from './statement';
import type { Mention, Subject, Vocabulary } from './subjects';
import {
  asidesOf,
  budgetAtEnd,
  directionAtEnd,
  isAgainst,
  isAgainstBudget,
  isGeneric,
  withoutBudget,
  withoutDirection,
} from './wording';

export interface Bound {
  readonly frames: readonly Frame[];
  readonly unbound: readonly Unbound[];
}

/** Words further back than this name something else. */
const LONGEST_LEAD = 90;

interface Reading {
  readonly role: Role;
  readonly direction: Statement['direction'];
  readonly basis: string | null;
  readonly wholeWords: string;
  /** The lead without the words that gave the role: what may name the subject. */
  readonly rest: string;
}

const lastClause = (lead: string): string =>
  lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1);

const SHARE = pattern('share');
const BUDGET_WHOLE = pattern('budgetAsWhole');
const COMPLETION = pattern('completion');
const COMPLETION_OF_MONEY = pattern('completionOfMoney');

function readPercent(lead: string, before: string): Reading | null {
  const clause = lastClause(lead);
  const share = SHARE.exec(clause);
  if (share) {
    const words = share[1] ?? '';
    const budget = BUDGET_WHOLE.exec(words);
    const rest = lead.slice(0, lead.length - share[0].length);
    if (budget)
      return { role: 'completion', direction: null, basis: `${budget[1] ?? ''}预算`, wholeWords: '', rest };
    return { role: 'share', direction: null, basis: null, wholeWords: words, rest };
  }
  const completion = COMPLETION.exec(clause) ?? COMPLETION_OF_MONEY.exec(before);
  if (completion) {
    const rest = lead.endsWith(completion[0]) ? lead.slice(0, lead.length - completion[0].length) : '';
    return { role: 'completion', direction: null, basis: `${completion[1] ?? ''}预算`, wholeWords: '', rest };
  }
  const direction = directionAtEnd(clause);
  if (direction) {
    const rest = withoutDirection(lead);
    const role = isAgainstBudget(clause) ? 'budgetGrowth' : 'growth';
    return { role, direction, basis: null, wholeWords: '', rest };
  }
  return null;
}

const PRIOR = pattern('lastYear');

function readMoney(lead: string, year: number | null): Reading {
  const clause = lastClause(lead);
  const direction = directionAtEnd(clause);
  if (direction) {
    const role = isAgainstBudget(clause) ? 'budgetChange' : 'change';
    return { role, direction, basis: null, wholeWords: '', rest: withoutDirection(lead) };
  }
  const basis = budgetAtEnd(clause);
  if (basis !== null) {
    return { role: 'budget', direction: null, basis, wholeWords: '', rest: withoutBudget(lead) };
  }
  const isPrior =
    !isAgainst(clause) && (PRIOR.test(clause) || (year !== null && clause.includes(`${year - 1}年`)));
  return { role: isPrior ? 'prior' : 'actual', direction: null, basis: null, wholeWords: '', rest: lead };
}

const afterLast = (text: string, marks: RegExp): string => {
  let at = -1;
  for (const match of text.matchAll(marks)) at = match.index;
  return text.slice(at + 1);
};

/** “（不含专户管理教育收费）” after a name leaves it the name it is. */
const REMARK = /^\([^()]*\)/;
/** “某某局2024年度”: whose figure and of which year. */
const UNIT_AND_YEAR = /^[^\d]*\d{4}年度?/;

/** Words before and after a name that make it the name of something else (“国内公务接待费”). */
function isClean(rest: string, mention: Mention): boolean {
  const before = afterLast(rest.slice(0, mention.start), /[，。；：、)]/g).replace(UNIT_AND_YEAR, '');
  return (
    (isGeneric(before) || before.endsWith('等')) &&
    isGeneric(withoutBudget(rest.slice(mention.end).replace(REMARK, '')))
  );
}

/** What the text before a figure names; undefined when it names something we do not know. */
function subjectIn(
  rest: string,
  topic: Topic | null,
  vocabulary: Vocabulary,
  current: Subject | null,
): Subject | null | undefined {
  const mention = vocabulary.last(rest, topic);
  if (mention && isClean(rest, mention)) return mention.subject;
  const clause = afterLast(rest, /[。；]/g);
  if (!mention && isGeneric(withoutBudget(clause))) return current;
  return isGeneric(withoutBudget(lastClause(rest))) && !mention ? current : undefined;
}

const SLOT_SHARED: ReadonlySet<Role> = new Set([
  'change',
  'growth',
  'share',
  'completion',
  'budgetChange',
  'budgetGrowth',
  'prior',
]);

/**
 * Binds the figures of a paragraph to what they are figures of: the name nearest before them, else the one
 * that the sentence has been about. `about` is the subject the paragraph opens with (the 项 named above it).
 */
export function bind(
  { plain }: Paragraph,
  bodyStart: number,
  bodyEnd: number,
  topic: Topic | null,
  vocabulary: Vocabulary,
  about: Subject | null,
): Bound {
  const { text } = plain;
  const { quantities } = scan(text);
  const asides = asidesOf(text);
  const frames: { subject: Subject; statements: Partial<Record<Role, Statement>> }[] = [];
  const unbound: Unbound[] = [];
  let current: Subject | null = about;
  let previousEnd = bodyStart;
  for (const quantity of quantities) {
    if (quantity.start < bodyStart || quantity.start >= bodyEnd) continue;
    const before = text.slice(Math.max(bodyStart, quantity.start - LONGEST_LEAD), quantity.start);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    const from = Math.max(previousEnd, quantity.start - sentence.length);
    const lead = text.slice(from, quantity.start);
    previousEnd = quantity.end;
    if (asides.some(([start, end]) => start <= quantity.start && quantity.start < end)) {
      unbound.push({ quantity, reason: IN_REASON });
      continue;
    }
    if (quantity.measure === 'count') continue;
    if (lead.includes('分别')) {
      unbound.push({ quantity, reason: RESPECTIVELY });
      current = null;
      continue;
    }
    const reading =
      quantity.measure === 'money' ? readMoney(lead, vocabulary.year) : readPercent(lead, before);
    const subject = reading ? subjectIn(reading.rest, topic, vocabulary, current) : undefined;
    if (!reading || !subject) {
      unbound.push({ quantity, reason: NO_SUBJECT });
      // What follows is about something unknown, except a ratio of what the sentence is about.
      if (quantity.measure === 'money' && subject === undefined) current = null;
      continue;
    }
    current = subject;
    const whole = reading.role === 'share' ? wholeOf(reading.wholeWords, topic, vocabulary) : null;
    const statement: Statement = { quantity, subject, whole, ...pick(reading) };
    const open = frames[frames.length - 1];
    const fits = open?.subject === subject && open.statements[reading.role] === undefined;
    if (open && fits) open.statements[reading.role] = statement;
    else {
      const earlier = SLOT_SHARED.has(reading.role)
        ? [...frames].reverse().find((frame) => frame.subject === subject && !frame.statements[reading.role])
        : undefined;
      if (earlier) earlier.statements[reading.role] = statement;
      else frames.push({ subject, statements: { [reading.role]: statement } });
    }
  }
  return { frames, unbound };
}

const pick = ({ role, direction, basis, wholeWords }: Reading) => ({ role, direction, basis, wholeWords });

function wholeOf(words: string, topic: Topic | null, vocabulary: Vocabulary): Subject | null {
  if (words === '') return null;
  const mention = vocabulary.last(words, topic) ?? vocabulary.last(words, null);
  return mention && mention.end >= words.length - 3 ? mention.subject : null;
}
