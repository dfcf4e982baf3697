import type { Paragraph } from '../../text/paragraphs';
import { IN_REASON, NO_SUBJECT, RESPECTIVELY } from '../messages';
import { pattern } from '../patterns';
import { withZeros } from './precision';
import { scan, type Quantity } from './quantity';
import { readMoney, readPercent, type Lead, type Reading } from './readings';
import { isClean, Scope, subjectIn, unknownSubject } from './scope';
import type { Topic } from './section';
import type { Frame, Role, Statement, Unbound } from './statement';
import type { Subject, Vocabulary } from './subjects';
import { asidesOf } from './wording';

export interface Bound {
  readonly frames: readonly Frame[];
  readonly unbound: readonly Unbound[];
}

/** Words further back than this name something else. */
const LONGEST_LEAD = 90;

const SLOT_SHARED: ReadonlySet<Role> = new Set([
  'change',
  'growth',
  'share',
  'completion',
  'budgetChange',
  'budgetGrowth',
  'prior',
]);

type OpenFrame = { readonly subject: Subject; readonly statements: Partial<Record<Role, Statement>> };

/** A figure further back than so many others of its subject belongs to something else. */
const FRAMES_BACK = 8;

/** The frames of a stretch in their order, and those of each subject. */
class Frames {
  readonly all: OpenFrame[] = [];
  private readonly bySubject = new Map<Subject, OpenFrame[]>();

  /** Puts a statement with the others about its subject: those beside it, or the last that still lack it. */
  add(statement: Statement): void {
    const { subject, role } = statement;
    const last = this.all[this.all.length - 1];
    const own = this.bySubject.get(subject) ?? [];
    const isBeside = last?.subject === subject && last.statements[role] === undefined;
    const earlier = SLOT_SHARED.has(role)
      ? own.slice(-FRAMES_BACK).findLast(({ statements }) => !statements[role])
      : undefined;
    const frame = isBeside ? last : earlier;
    if (frame) {
      frame.statements[role] = statement;
      return;
    }
    const added: OpenFrame = { subject, statements: { [role]: statement } };
    this.all.push(added);
    own.push(added);
    this.bySubject.set(subject, own);
  }
}

/** Part of a paragraph, the section it belongs to and what it is about. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic | null;
  readonly about: Subject | null;
}

/** The words before a figure. */
function leadOf(text: string, { start }: Quantity, bodyStart: number, previousEnd: number): Lead {
  const before = text.slice(Math.max(bodyStart, start - LONGEST_LEAD), start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return { lead: text.slice(Math.max(previousEnd, start - sentence.length), start), sentence };
}

/**
 * Binds the figures of a paragraph to what they are figures of: the name nearest before them, else the one
 * that the sentence has been about. `about` is the subject the stretch opens with (the 项 named above it).
 */
export function bind(
  { plain: { text } }: Paragraph,
  { from: bodyStart, to: bodyEnd, topic, about }: Stretch,
  vocabulary: Vocabulary,
  trimsZeros: boolean,
): Bound {
  const asides = asidesOf(text);
  const frames = new Frames();
  const unbound: Unbound[] = [];
  const scope = new Scope(about, topic, vocabulary);
  let previousEnd = bodyStart;
  for (const found of scan(text).quantities) {
    if (found.start < bodyStart || found.start >= bodyEnd) continue;
    const quantity = trimsZeros ? withZeros(found, text) : found;
    const words = leadOf(text, quantity, bodyStart, previousEnd);
    scope.pass(text.slice(previousEnd, quantity.start));
    previousEnd = quantity.end;
    if (quantity.measure === 'count' || isThreshold(text, quantity)) continue;
    if (asides.some(([start, end]) => start <= quantity.start && quantity.start < end)) {
      unbound.push({ quantity, reason: IN_REASON });
      continue;
    }
    if (words.lead.includes('分别')) {
      unbound.push({ quantity, reason: RESPECTIVELY });
      scope.current = null;
      continue;
    }
    const isMoney = quantity.measure === 'money';
    const reading = isMoney ? readMoney(words, vocabulary.year) : readPercent(words);
    const named = reading ? subjectIn(reading.rest, topic, vocabulary, scope.current) : undefined;
    // Money of something unknown can still be held against what the sentence goes on to say of it.
    const subject = named ?? (isMoney ? unknownSubject() : null);
    if (!reading || !subject) {
      unbound.push({ quantity, reason: NO_SUBJECT });
      continue;
    }
    scope.current = subject;
    const whole = reading.role === 'share' ? wholeOf(reading.wholeWords, topic, vocabulary) : null;
    frames.add({ quantity, subject, whole, ...pick(reading) });
  }
  return { frames: frames.all, unbound };
}

const THRESHOLD = pattern('threshold');

/** “单价100万元以上的设备”: what tells things apart is no figure of the accounts. */
const isThreshold = (text: string, { start, end }: Quantity): boolean =>
  THRESHOLD.test(`${text.slice(Math.max(0, start - 8), start)}#${text.slice(end, end + 6)}`);

const pick = ({ role, direction, basis, wholeWords }: Reading) => ({ role, direction, basis, wholeWords });

/** The whole that the words name, as the section understands them. */
function wholeOf(words: string, topic: Topic | null, vocabulary: Vocabulary): Subject | null {
  if (words === '') return null;
  const mention = vocabulary.last(words, topic);
  return mention && isClean(words, mention) ? mention.subject : null;
}
