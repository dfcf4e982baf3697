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

const DIGIT = /\d/;

/** A comma among digits groups thousands only where it is half-width and three digits follow. */
function isThousands(text: string, at: number): boolean {
  return (
    text[at] === ',' && DIGIT.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  );
}

/**
 * Takes out white space (also inside figures: “810. 16”), quotation marks and Markdown's asterisks, makes
 * full-width letters and brackets half-width and punctuation Chinese.
 */
export function normalise(text: string, from = 0, to = text.length): Plain {
  const chars: string[] = [];
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    const char = text[i] ?? '';
    if (NOISE.test(char) || isThousands(text, i)) continue;
    chars.push(plainChar(char));
    at.push(i);
  }
  // The end follows the last character that counts.
  at.push(at.length > 0 ? (at[at.length - 1] ?? 0) + 1 : from);
  return { text: chars.join(''), at };
}

/** The offsets in the whole text of a stretch of the plain one. */
export function offsets({ at }: Plain, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? at[at.length - 1] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? first) + 1 : first };
}
