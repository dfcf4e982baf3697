import type { Topic } from './section';
import type { Mention, Subject, Vocabulary } from './subjects';
import { lastClause } from './readings';
import { isGeneric, withoutBudget } from './wording';

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
export function isClean(rest: string, mention: Mention): boolean {
  const before = afterLast(rest.slice(0, mention.start), /[，。；：、)●•◆■▪·-]/g).replace(UNIT_AND_YEAR, '');
  return (
    (isGeneric(before) || before.endsWith('等')) &&
    isGeneric(withoutBudget(rest.slice(mention.end).replace(REMARK, '')))
  );
}

/** What the text before a figure names; undefined when it names something we do not know. */
export function subjectIn(
  words: string,
  topic: Topic | null,
  vocabulary: Vocabulary,
  current: Subject | null,
): Subject | null | undefined {
  // “基本支出2040.62万元（占69.90%）”
  const rest = words.replace(/^[()]+/, '');
  const found = vocabulary.last(rest, topic, current);
  if (found && isClean(rest, found)) return found.subject;
  // “取得的收入”: a word so common names nothing where it is not by itself.
  const mention = found && isGeneric(rest.slice(found.start, found.end)) ? null : found;
  const clause = afterLast(rest, /[。；]/g);
  if (!mention && isGeneric(withoutBudget(clause))) return current;
  return isGeneric(withoutBudget(lastClause(rest))) && !mention ? current : undefined;
}

const LONGEST_TITLE = 40;

/** The subject that a short sentence without figures names and nothing else: “1．因公出国（境）费用。” */
export function titled(sentence: string, topic: Topic | null, vocabulary: Vocabulary): Subject | null {
  const title = sentence.replace(/^(?:\(?\d{1,2}\)?[.、]?|[①-⑳])/, '').replace(/[：。]$/, '');
  if (title === '' || title.length > LONGEST_TITLE || /[\d，；]/.test(title)) return null;
  const mention = vocabulary.last(title, topic);
  return mention && isGeneric(title.slice(0, mention.start)) && isClean(title, mention)
    ? mention.subject
    : null;
}

/** Something that the text gives a figure of and that we do not know. */
export const unknownSubject = (): Subject => ({
  name: '',
  actual: [],
  budget: [],
  mode: 'equal',
  code: null,
});

/** What the figures are about, sentence by sentence; a bracket returns to what was before it. */
export class Scope {
  private readonly outer: (Subject | null)[] = [];

  constructor(
    public current: Subject | null,
    private readonly topic: Topic | null,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Goes over the words up to the next figure. */
  pass(words: string): void {
    let from = 0;
    for (let i = 0; i < words.length; i++) {
      const char = words[i];
      if (char === '(') this.outer.push(this.current);
      else if (char === ')') this.current = this.outer.length > 0 ? (this.outer.pop() ?? null) : this.current;
      else if (char === '。') {
        // What nobody knows is spoken of in its own sentence only.
        if (this.current?.name === '') this.current = null;
        this.current = titled(words.slice(from, i), this.topic, this.vocabulary) ?? this.current;
        this.outer.length = 0;
        from = i + 1;
      }
    }
  }
}
