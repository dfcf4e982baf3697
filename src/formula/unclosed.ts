/** A bracket or a quotation mark and where it stands, 0-based. */
export interface Opener {
  readonly sign: string;
  readonly at: number;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '"': '"',
  '“': '”',
};
const ROW_OPENERS = '[［【';
const ROW_CLOSERS = ']］】';
const QUOTES = '"“”';

/** The sign that closes an opener, as the formula's author would type it. */
export const closerOf = ({ sign }: Opener): string => CLOSERS[sign] ?? '”';

function isClosedBy({ sign }: Opener, character: string): boolean {
  if (sign === '"') return character === '"';
  if (QUOTES.includes(sign)) return character === '“' || character === '”';
  return ROW_OPENERS.includes(sign) ? ROW_CLOSERS.includes(character) : ')）'.includes(character);
}

/** The innermost bracket or quotation mark that a formula leaves open; null when there is none. */
export function unclosed(formula: string): Opener | null {
  const open: Opener[] = [];
  for (let at = 0; at < formula.length; at++) {
    const sign = formula.charAt(at);
    const last = open.at(-1);
    if (last && isClosedBy(last, sign)) open.pop();
    // Within quotation marks and row names, brackets are text: 因公出国（境）费.
    else if (last && (QUOTES.includes(last.sign) || ROW_OPENERS.includes(last.sign))) continue;
    else if (sign in CLOSERS || sign === '”') open.push({ sign, at });
  }
  return open.at(-1) ?? null;
}
