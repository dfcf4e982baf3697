import { withoutRadicals } from '../../tables/radicals';

/** A stretch of a text without what is noise in real ones, and where each of its characters stands. */
export interface Plain {
  readonly text: string;
  /** `at[i]` is the offset of character i in the whole text; one more for the end. */
  readonly at: readonly number[];
}

const NOISE = /[\s\u00ad\u200b-\u200d\u2060\ufeff*`“”„"'‘’「」『』]/;
/**
 * What Markdown and web pages leave of themselves: marks of lists and quotations, escapes, tags, references to characters.
 * “- 5.00” keeps its sign where it stands in a sentence, and “--” is no mark of a list.
 */
const MARKUP =
  /^[ \t\u3000]*(?:(?:>[ \t]*)+(?:[-*+•●◆■▪◦][ \t\u3000]+)?|[-*+•●◆■▪◦][ \t\u3000]+)(?=\S)|\\(?=[!-/:-@[-`{-~])|<\/?(?:a|b|i|u|em|strong|br|p|div|span|font|center|sub|sup)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|quot|#\d{1,5});/gm;

/** The places of a stretch that are markup. */
function markupIn(stretch: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index, 0: mark } of stretch.matchAll(MARKUP)) {
    for (let i = 0; i < mark.length; i++) places.add(index + i);
  }
  return places;
}

const SAME: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '．': '.',
  '﹒': '.',
  '﹪': '%',
  '－': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '〔': '(',
  '〕': ')',
  '【': '【',
  '】': '】',
};
const WIDE_KEPT = new Set(['，', '；', '：', '？', '！']);

function plainChar(char: string): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  if (WIDE_KEPT.has(char)) return char;
  if (char >= '！' && char <= '～') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return char;
}

/** A comma that groups thousands: half-width before three digits; full-width only where decimals follow as well. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))|(?<=(?<![\d.])\d{1,3})，(?=(?:\d{3}，){0,4}\d{3}\.\d)/g;

const DIGITS = '〇一二三四五六七八九';
/** “二〇二三年”, as long in figures. */
const YEAR_IN_WORDS = /[〇○零一二三四五六七八九]{4}(?=年)/g;
const inFigures = (year: string): string =>
  year.replace(/[○零]/g, '〇').replace(/./g, (char) => String(DIGITS.indexOf(char)));

/**
 * Takes out white space (also inside figures: “810. 16”), quotation marks and markup, makes characters of radicals,
 * full-width letters and brackets half-width, punctuation Chinese and a year in words one in figures.
 */
export function normalise(text: string, from = 0, to = text.length): Plain {
  const chars: string[] = [];
  const kept: number[] = [];
  const stretch = withoutRadicals(text.slice(from, to));
  const markup = markupIn(stretch);
  for (let i = from; i < to; i++) {
    const char = stretch[i - from] ?? '';
    if (NOISE.test(char) || markup.has(i - from)) continue;
    // Which comma it was still counts, until the figures are known.
    chars.push(char === ',' ? char : plainChar(char));
    kept.push(i);
  }
  const joined = chars.join('');
  const grouping = new Set([...joined.matchAll(THOUSANDS)].map(({ index }) => index));
  const at = grouping.size === 0 ? kept : kept.filter((_, i) => !grouping.has(i));
  const plain = grouping.size === 0 ? joined : joined.replace(THOUSANDS, '');
  // The end follows the last character that counts.
  at.push(at.length > 0 ? (at[at.length - 1] ?? 0) + 1 : from);
  return { text: plain.replace(/,/g, '，').replace(YEAR_IN_WORDS, inFigures), at };
}

/** The offsets in the whole text of a stretch of the plain one. */
export function offsets({ at }: Plain, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? at[at.length - 1] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? first) + 1 : first };
}
