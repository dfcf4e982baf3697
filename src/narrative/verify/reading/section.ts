import { pattern } from '../patterns';
import type { Paragraph } from '../../text/paragraphs';
import sectionData from '../data/sections.json';

/** What a section of the explanation is about (“三公经费”); the names are those of data/sections.json. */
export type Topic = string;

export interface Located {
  readonly paragraph: Paragraph;
  /** “五(三)”; '' before the first heading. */
  readonly section: string;
  readonly topic: Topic | null;
  /** The words of the heading that stand on the same line as the text, which are not part of it. */
  readonly bodyStart: number;
}

interface SectionData {
  readonly id: string;
  readonly titles: readonly string[];
  readonly notWith?: readonly string[];
  /** Holds no claims about the tables. */
  readonly outside?: boolean;
  /** A heading （一） of this kind opens a section of its own only below headings 一、 that begin so. */
  readonly opensIn: readonly string[];
  /** What its headings （一） make of it, by a word in them. */
  readonly parts?: Readonly<Record<string, Topic>>;
}

const SECTIONS = sectionData as readonly SectionData[];
const BY_ID = new Map(SECTIONS.map((section) => [section.id, section]));

const has = (title: string, words: string): boolean => words.split('+').every((word) => title.includes(word));

/** What a heading announces, or null when it is none that we know. */
export function topicOf(title: string): Topic | null {
  const found = SECTIONS.find(
    ({ titles, notWith = [] }) =>
      titles.some((words) => has(title, words)) && !notWith.some((word) => title.includes(word)),
  );
  return found?.id ?? null;
}

/** A heading and its text on one line: “一、收入支出决算总体情况说明。2020年度……”. */
const INLINE = pattern('inlineHeading');
/** A line that is a heading without an ordinal. */
const BARE = pattern('bareHeading');

/** A heading of the third level, alone or before its text: “1.一般公共预算财政拨款支出决算总体情况。” */
const NUMBERED = pattern('numberedHeading');

/** Where a paragraph's own heading ends; null when it has none. */
function headingEnd({ kind, level, plain: { text } }: Paragraph): { end: number; title: string } | null {
  if (kind === 'heading') return { end: text.length, title: text };
  if (kind !== 'body') return null;
  const inline = level > 0 ? INLINE.exec(text) : NUMBERED.exec(text);
  if (inline) return { end: inline[0].length, title: inline[0] };
  return BARE.test(text) && topicOf(text) !== null ? { end: text.length, title: text } : null;
}

/** How a heading is numbered, by example: “一、”, “(一)”, “1.”, “(1)”; '' where it is not. */
const numberingOf = (title: string): string =>
  (/^#*(\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:\)|[、.．，])?)/.exec(title)?.[1] ?? '')
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/\d+/, '1');

const USUAL = '一、';
/** So many sections make a way of numbering that of the sections, not of what is in one. */
const SEVERAL = 3;

/** How the sections of a text are numbered: as usual, unless it is not so and another way announces several of them. */
function numberingOfSections(paragraphs: readonly Paragraph[]): string {
  const announced = new Map<string, Set<Topic>>();
  for (const paragraph of paragraphs) {
    const title = headingEnd(paragraph)?.title ?? '';
    const topic = topicOf(title);
    if (topic === null) continue;
    const numbering = paragraph.level === 1 ? USUAL : numberingOf(title);
    announced.set(numbering, (announced.get(numbering) ?? new Set()).add(topic));
  }
  const count = (numbering: string): number => announced.get(numbering)?.size ?? 0;
  if (count(USUAL) >= SEVERAL) return USUAL;
  const most = [...announced.keys()].reduce((best, each) => (count(each) > count(best) ? each : best), USUAL);
  return count(most) >= SEVERAL ? most : USUAL;
}

const ORDINALS = '一二三四五六七八九十';
/** What is in a section may be numbered in the same way, but not go on where its sections do. */
const opensNext = (title: string, numbering: string, before: number): boolean =>
  numberingOf(title) === numbering &&
  [String(before + 1), ORDINALS[before]].includes(/[\d一二三四五六七八九十]+/.exec(title)?.[0] ?? '');

/** Which section each paragraph belongs to. A heading belongs to the section it opens. */
export function locate(paragraphs: readonly Paragraph[]): readonly Located[] {
  let first = '';
  let second = '';
  let firstTopic: Topic | null = null;
  // Of the last heading 一、 or （一）.
  let above: Topic | null = null;
  let topic: Topic | null = null;
  const ofSections = numberingOfSections(paragraphs);
  // So numbered, up to here.
  let sections = 0;
  const located: Located[] = [];
  for (const paragraph of paragraphs) {
    const heading = headingEnd(paragraph);
    if (heading) {
      const { title } = heading;
      const announced = topicOf(title);
      const isNumbered = paragraph.kind === 'body' && paragraph.level === 0 && NUMBERED.test(title);
      if (ofSections !== USUAL && opensNext(title, ofSections, sections)) {
        sections++;
        if (paragraph.level === 2) second = paragraph.ordinal;
        else [first, second] = [String(sections), ''];
        firstTopic = above = topic = announced;
      } else if (paragraph.level === 2) {
        second = paragraph.ordinal;
        topic = above = subtopic(announced, firstTopic, title);
      } else if (isNumbered) {
        topic = above === null ? announced : partOf(above, title);
      } else {
        if (paragraph.level === 1) [first, second] = [paragraph.ordinal, ''];
        firstTopic = above = topic = announced;
      }
    }
    const section = second === '' ? first : `${first}(${second})`;
    located.push({ paragraph, section, topic, bodyStart: heading?.end ?? 0 });
  }
  return located.filter((each) => each.topic === null || BY_ID.get(each.topic)?.outside !== true);
}

/** （一）总体情况 under 五 is about what 五 is about. */
function subtopic(announced: Topic | null, above: Topic | null, title: string): Topic | null {
  if (above === null) return announced;
  const opensIn = announced === null ? [] : (BY_ID.get(announced)?.opensIn ?? []);
  if (opensIn.some((start) => above.startsWith(start))) return announced;
  return partOf(above, title);
}

/** “总体”, “结构” or “具体” of a section, as a heading in it says; the section itself where it says none. */
function partOf(above: Topic, title: string): Topic {
  const part = Object.entries(BY_ID.get(above)?.parts ?? {}).find(([word]) => title.includes(word));
  return part?.[1] ?? above;
}
