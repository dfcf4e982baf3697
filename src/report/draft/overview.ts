import { chineseNumber } from './chineseNumber';

/** A stretch of 第一部分 under one heading; what stands before the first heading has the title ''. */
export interface OverviewSection {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
}

/** A table is not taken over; `text` of its line is how many rows it had. */
export interface OverviewLine {
  readonly kind: 'heading' | 'text' | 'table';
  readonly text: string;
}

const PART = /^第([一二三四五六七八九十\d]{1,3})(?:部分|章|编|篇)/;
const FIRST = /^(?:一|1)$/;
const TITLE_END = /(?:概况|简介|概述|基本情况|情况介绍)$/;
const LEVEL_1 = /^[一二三四五六七八九十]{1,2}[、．.]/;
const LEVEL_2 = /^[（(][一二三四五六七八九十]{1,2}[）)]/;
/** Headings whose ordinals Word counts by itself, so that the text has none. */
const UNCOUNTED =
  /^(?:本?(?:部门|单位)|主要|基本|工作)*(?:职责|职能)$|^(?:内设)?机构(?:设置|情况|构成).{0,14}$|^(?:部门)?决算单位构成$/;
const SENTENCE = /[。；，,;]|[:：].|[。；：]$/;
const LONGEST_HEADING = 40;
/** Of a contents line: dots that lead to a page, or, behind a heading of the first level, the page alone. */
const LEADER = /[.…·]{3,}\s*\d{0,3}$/;
const PAGE = /\s\d{1,3}$/;
const MOST_TITLE_LINES = 3;

const clean = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^[#\s-]+/, '')
    .trim();

const spaceless = (text: string): string => text.replace(/\s/g, '');

const isPart = (text: string): boolean =>
  PART.test(spaceless(text)) && text.length <= 60 && !/[。；]/.test(text);

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !SENTENCE.test(text);

const isContents = (text: string): boolean =>
  LEADER.test(text) || (PAGE.test(text) && (LEVEL_1.test(text) || UNCOUNTED.test(text.replace(PAGE, ''))));

/** The lines of every part that is the first, without its own heading: the contents name it too. */
function firstParts(lines: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let current: string[] | null = null;
  for (const line of lines) {
    const [, number = ''] = isPart(line) ? (PART.exec(spaceless(line)) ?? []) : [];
    if (number === '') current?.push(line);
    else if (FIRST.test(number)) {
      current = TITLE_END.test(spaceless(line)) ? [] : [line];
      found.push(current);
    } else current = null;
  }
  return found.map(withoutTitle);
}

/** “第一部分” and, on the next lines, “某单位” “概况”. */
function withoutTitle(lines: readonly string[]): readonly string[] {
  const own = lines[0] !== undefined && isPart(lines[0]) ? lines.slice(1) : lines;
  const at = own
    .slice(0, MOST_TITLE_LINES)
    .findIndex((line) => TITLE_END.test(spaceless(line)) && !LEVEL_1.test(line) && isHeading(line));
  return at >= 0 && own.slice(0, at).every((line) => isHeading(line) && !LEVEL_1.test(line))
    ? own.slice(at + 1)
    : own;
}

function linesOf(texts: readonly string[]): readonly OverviewLine[] {
  const lines: OverviewLine[] = [];
  let rows = 0;
  const endTable = () => {
    if (rows > 0) lines.push({ kind: 'table', text: String(rows) });
    rows = 0;
  };
  for (const text of texts) {
    if (text.includes('\t')) {
      rows += 1;
      continue;
    }
    endTable();
    lines.push({ kind: LEVEL_2.test(text) && isHeading(text) ? 'heading' : 'text', text });
  }
  endTable();
  return lines;
}

function sectionsOf(texts: readonly string[]): readonly OverviewSection[] {
  const isCounted = texts.some((text) => LEVEL_1.test(text) && isHeading(text.replace(/[:：]$/, '')));
  const sections: { title: string; texts: string[] }[] = [{ title: '', texts: [] }];
  for (const text of texts) {
    const title = text.replace(/[:：]$/, '');
    if (isCounted ? LEVEL_1.test(title) && isHeading(title) : UNCOUNTED.test(title))
      sections.push({
        title: isCounted ? title : `${chineseNumber(sections.length)}、${title}`,
        texts: [],
      });
    else sections[sections.length - 1]?.texts.push(text);
  }
  return sections
    .map((section) => ({ title: section.title, lines: linesOf(section.texts) }))
    .filter(({ title, lines }) => title !== '' || lines.length > 0);
}

const length = (sections: readonly OverviewSection[]): number =>
  sections.reduce(
    (sum, { lines }) =>
      sum + lines.reduce((all, { kind, text }) => all + (kind === 'text' ? text.length : 0), 0),
    0,
  );

/**
 * 第一部分 部门（单位）概况 of a published document, from its plain text with a paragraph to a line; null where
 * there is none. Of several, as where the contents name it too, the longest.
 */
export function readOverview(text: string): readonly OverviewSection[] | null {
  const lines = text
    .split('\n')
    .map((line) => (line.includes('\t') ? line : clean(line)))
    .filter((line) => line.trim() !== '' && !isContents(line));
  const [longest] = firstParts(lines)
    .map(sectionsOf)
    .sort((a, b) => length(b) - length(a));
  return longest && length(longest) > 0 ? longest : null;
}
