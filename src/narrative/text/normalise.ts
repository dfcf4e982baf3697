/** A stretch of a text without what is noise in real ones, and where each of its characters stands. */
export interface Plain {
  readonly text: string;
  /** `at[i]` is the offset of character i in the whole text; one more for the end. */
  readonly at: readonly number[];
}

const NOISE = /[\s\u200b-\u200d\ufeff*`“”„"'‘’「」『』]/;
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
 * Takes out white space (also inside figures: “810. 16”), quotation marks and Markdown's asterisks, makes
 * full-width letters and brackets half-width, punctuation Chinese and a year in words one in figures.
 */
export function normalise(text: string, from = 0, to = text.length): Plain {
  const chars: string[] = [];
  const kept: number[] = [];
  for (let i = from; i < to; i++) {
    const char = text[i] ?? '';
    if (NOISE.test(char)) continue;
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
