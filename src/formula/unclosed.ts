/** A bracket or a quotation mark and where it stands, 0-based. */
export interface Opener {
  readonly sign: string;
  readonly at: number;
}

/** Each kind of pair: its openers, its closers, and whether what stands between is text. */
const PAIRS = [
  { openers: '(（', closers: ')）', isText: false },
  // Row names may hold round brackets: 因公出国（境）费.
  { openers: '[［【', closers: ']］】', isText: true },
  { openers: '"', closers: '"', isText: true },
  { openers: '“”', closers: '“”', isText: true },
];

const pairOf = (sign: string) => PAIRS.find(({ openers }) => openers.includes(sign));

/** Whether a sign closes what another opened; full width and half width go together. */
export const closes = (sign: string, { sign: opener }: Opener): boolean =>
  pairOf(opener)?.closers.includes(sign) === true;

/** The innermost bracket or quotation mark that a formula leaves open; null when there is none. */
export function unclosed(formula: string): Opener | null {
  const open: Opener[] = [];
  for (let at = 0; at < formula.length; at++) {
    const sign = formula.charAt(at);
    const last = open.at(-1);
    if (last && closes(sign, last)) open.pop();
    else if (last && pairOf(last.sign)?.isText) continue;
    else if (pairOf(sign)) open.push({ sign, at });
  }
  return open.at(-1) ?? null;
}
