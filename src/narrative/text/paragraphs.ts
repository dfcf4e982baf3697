import { normalise, type Plain } from './normalise';

/** heading: 一、 or （一） or 第三部分; table: cells in one line, which say nothing in words. */
export type ParagraphKind = 'part' | 'heading' | 'body' | 'table';

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** Of a heading: 1 for 一、, 2 for （一）; 0 otherwise. */
  readonly level: 0 | 1 | 2;
  /** “五”, “三”: the ordinal of a heading. */
  readonly ordinal: string;
  readonly plain: Plain;
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

const PART = /^#*第[一二三四五六七八九十]+部分/;
const FIRST = /^#*([一二三四五六七八九十]{1,3})[、.．,，]/;
/** “三 支出决算情况说明” */
const SPACED = /^\s*([一二三四五六七八九十]{1,3})\s+(?:\d{4}年度?|[^\d，。；：]){4,50}(?:情况|说明)\s*$/;
const SECOND = /^#*\(([一二三四五六七八九十]{1,3})\)[、.]?/;
const ITEM = /^#*(?:\(?\d{1,2}[).、．](?!\d(?!\d{3}年))|[①-⑳]|注：)/;
const FENCE = /^(?:#+|-{3,}$|[|])/;
/** A heading is short and no sentence. */
const LONGEST_HEADING = 50;
const SENTENCE_END = /[。；！？：:;!?”」』）)】]$/;
/** Of a contents line, which leads to a page: “一、收入……12”. */
const LEADER = /[.…·]{3,}\d*$/;

/** A line with nothing but the number of a page: “12”, “- 12 -”, “第12页”. */
const PAGE_NUMBER =
  /^[^\S\n]*(?:\d{1,3}|[-—–－~]+ ?\d{1,3} ?[-—–－~]+|第 ?\d{1,3} ?页(?:[ ，,/]*共 ?\d{1,3} ?页)?)[^\S\n]*$/gm;

/** Between the lines of a paragraph a page's number is part of no sentence; every other character keeps its place. */
const withoutPageNumbers = (text: string): string =>
  text.replace(PAGE_NUMBER, (line) => ' '.repeat(line.length));

interface Line {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

const BREAK = /[\n\r\v\f\u2028\u2029]/g;

/** A heading in the middle of a line, of a text that has lost its line breaks. */
const INNER_HEADING =
  /(?<=^|(?:[。；：)）]|说明|情况)\s{0,4})(?:第[一二三四五六七八九十]+部分|(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]))(?:\d{4}年度?|[^\d。；，：]){2,40}?(?:情况说明|情况|说明)(?!说明)/g;
/** An item in the middle of such a line: “2.公务接待费”. */
const INNER_ITEM = /(?<=[。；：]\s{0,4})\d{1,2}[.、．](?!\d)/g;
/** A paragraph may name a few in passing. */
const SEVERAL = 4;

/** Where a line is to be cut: around its headings and before its items, where it has so many that it must be a whole text. */
function cutsOf(raw: string): readonly number[] {
  const headings = [...raw.matchAll(INNER_HEADING)];
  if (headings.length < SEVERAL) return [raw.length];
  const items = [...raw.matchAll(INNER_ITEM)].map(({ index }) => index);
  const cuts = [...headings.flatMap(({ index, 0: { length } }) => [index, index + length]), ...items];
  return [...cuts.sort((a, b) => a - b), raw.length];
}

function linesOf(text: string): readonly Line[] {
  const ends = [...[...text.matchAll(BREAK)].map(({ index }) => index), text.length];
  let start = 0;
  return ends.flatMap((end) => {
    const from = start;
    start = end + 1;
    const cuts = cutsOf(text.slice(from, end));
    return cuts
      .map((cut, i) => ({ start: from + (cuts[i - 1] ?? 0), end: from + cut }))
      .map((line) => ({ ...line, raw: text.slice(line.start, line.end) }))
      .filter(({ raw }) => raw.trim() !== '');
  });
}

function headingOf(plain: string, raw: string): { level: 1 | 2; ordinal: string } | null {
  const first = FIRST.exec(plain) ?? SPACED.exec(raw);
  const second = first ? null : SECOND.exec(plain);
  const found = first ?? second;
  return found ? { level: first ? 1 : 2, ordinal: found[1] ?? '' } : null;
}

const isShort = (plain: string): boolean =>
  plain.length <= LONGEST_HEADING && !/[。；]$/.test(plain) && !/\d(?:万元|元|%)/.test(plain);

const startsAnew = (plain: string, raw: string): boolean =>
  PART.test(plain) || ITEM.test(plain) || FENCE.test(plain) || headingOf(plain, raw) !== null;

/** What no sentence begins with: its punctuation, a figure with its unit. */
const MIDDLE = /^(?:[，。；、：)]|\d[\d.]*(?:万元|元|%|个百分点))/;

/** A comparison that leaves out what it compares, which the line before has named: “较上年减少0.94万元”. */
const COMPARES = /^(?:费用|支出|决算数?){0,2}(?:较|比|与|同)(?:上年|去年|年初|全年|预算|\d{4}年)/;

/** A line that ends in the middle of a sentence goes on in the next one, as in a text taken from a PDF. */
function goesOn(plain: string, raw: string, next: Line | undefined): boolean {
  if (!next || /\t/.test(next.raw)) return false;
  const following = normalise(next.raw).text;
  if (/[)）]$/.test(plain) && MIDDLE.test(following)) return true;
  if (/[。；]$/.test(plain) && COMPARES.test(following)) return true;
  if (SENTENCE_END.test(plain) || startsAnew(following, next.raw)) return false;
  const isTitle = isShort(plain) && (startsAnew(plain, raw) || !/[，、]/.test(plain)) && plain.length < 30;
  return !isTitle || (/[\u4e00-\u9fff]$/.test(plain) && plain.length > 40);
}

/** Splits a text into its paragraphs; blank lines and page numbers count for nothing. */
export function paragraphsOf(whole: string): readonly Paragraph[] {
  const text = withoutPageNumbers(whole);
  const lines = linesOf(text);
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const isTable = line.raw.includes('\t') || /^\s*\|/.test(line.raw);
    let end = line.end;
    let plain = normalise(line.raw).text;
    if (!isTable) {
      while (goesOn(plain, line.raw, lines[i + 1]) && plain.length < 20_000) {
        i++;
        end = (lines[i] as Line).end;
        plain += normalise((lines[i] as Line).raw).text;
      }
    }
    const heading = isTable || LEADER.test(plain) ? null : headingOf(plain, line.raw);
    const isHeading = heading !== null && isShort(plain);
    paragraphs.push({
      kind: isTable ? 'table' : PART.test(plain) ? 'part' : isHeading ? 'heading' : 'body',
      level: heading?.level ?? 0,
      ordinal: heading?.ordinal ?? '',
      plain: normalise(text, line.start, end),
      start: line.start,
      end,
    });
  }
  return paragraphs;
}
