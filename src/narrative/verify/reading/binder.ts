import { NO_SUBJECT, RESPECTIVELY } from '../messages';
import type { Quantity } from './quantity';
import { readMoney, readPercent, type Lead, type Reading } from './readings';
import type { Series } from './respectively';
import { isClean, Scope, subjectIn, unknownSubject } from './scope';
import type { Topic } from './section';
import type { Role, Statement, Unbound } from './statement';
import type { Subject, Vocabulary } from './subjects';

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

const pick = ({ role, direction, basis, wholeWords }: Reading) => ({ role, direction, basis, wholeWords });

/** The whole that the words name, as the section understands them. */
function wholeOf(words: string, topic: Topic | null, vocabulary: Vocabulary): Subject | null {
  if (words === '') return null;
  const mention = vocabulary.last(words, topic);
  return mention && isClean(words, mention) ? mention.subject : null;
}

/** A figure read: what it is of, and what it says of that. */
interface Read {
  readonly reading: Reading;
  readonly subject: Subject;
}

/** The figures of a stretch bound one after the other. */
export class Binder {
  readonly frames = new Frames();
  readonly unbound: Unbound[] = [];
  private readonly scope: Scope;

  constructor(
    private readonly topic: Topic | null,
    about: Subject | null,
    private readonly vocabulary: Vocabulary,
  ) {
    this.scope = new Scope(about, topic, vocabulary);
  }

  pass(words: string): void {
    this.scope.pass(words);
  }

  bind(quantity: Quantity, words: Lead): void {
    const read = this.read(quantity, words, this.scope.current);
    if (read) this.add(quantity, read);
    else this.unbound.push({ quantity, reason: NO_SUBJECT });
  }

  /** All of them, if there is a way to tell whose each is. */
  bindSeries(series: Series, from: number): boolean {
    const reads = series.hasNames ? this.named(series) : this.asListed(series, from);
    reads?.forEach((read, i) => {
      const quantity = series.quantities[i];
      if (quantity) this.add(quantity, read);
    });
    return reads !== null;
  }

  /** What cannot be told; nor is anything said of what follows. */
  leave(quantity: Quantity, reason: string): void {
    this.unbound.push({ quantity, reason });
    if (reason === RESPECTIVELY) this.scope.current = null;
  }

  private read(quantity: Quantity, words: Lead, current: Subject | null): Read | null {
    const { topic, vocabulary } = this;
    const isMoney = quantity.measure === 'money';
    const reading = isMoney ? readMoney(words, vocabulary.year) : readPercent(words);
    const named = reading ? subjectIn(reading.rest, topic, vocabulary, current) : undefined;
    // Money of something unknown can still be held against what the sentence goes on to say of it.
    const subject = named ?? (isMoney ? unknownSubject() : null);
    return reading && subject ? { reading, subject } : null;
  }

  /** Each by its own name. */
  private named({ quantities, ways }: Series): readonly Read[] | null {
    for (const leads of ways) {
      const reads = quantities.flatMap((quantity, i) => {
        const words = leads[i];
        const read = words && this.read(quantity, words, null);
        return read && read.subject.name !== '' ? [read] : [];
      });
      if (reads.length === quantities.length) return reads;
    }
    return null;
  }

  /** “其中：基本支出80万元，项目支出20万元，分别占80%、20%”: of what has been listed, if that is as many. */
  private asListed({ quantities, ways }: Series, from: number): readonly Read[] | null {
    const listed = this.frames.all.filter(
      ({ statements }) => (statements.actual?.quantity.start ?? -1) >= from,
    );
    if (listed.length !== quantities.length) return null;
    const reads = quantities.flatMap((quantity, i) => {
      const words = ways[0]?.[i];
      const read = words && this.read(quantity, words, listed[i]?.subject ?? null);
      return read ? [read] : [];
    });
    return reads.length === quantities.length ? reads : null;
  }

  private add(quantity: Quantity, { reading, subject }: Read): void {
    this.scope.current = subject;
    const whole = reading.role === 'share' ? wholeOf(reading.wholeWords, this.topic, this.vocabulary) : null;
    this.frames.add({ quantity, subject, whole, ...pick(reading) });
  }
}
