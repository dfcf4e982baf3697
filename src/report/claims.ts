import type { Claim, Verdict } from '../narrative/verify/claim';

/** How many claims of a text came to what. */
export type ClaimCounts = Readonly<Record<Verdict, number>>;

export function countClaims(claims: readonly Claim[]): ClaimCounts {
  const counts: Record<Verdict, number> = { ok: 0, rounding: 0, wrong: 0, uncheckable: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return counts;
}

export const CLAIMS_TITLE = '决算情况说明';

/** “决算情况说明：核对 131 处，25 处有误，1 处尾差，19 处无法核对”. */
export function claimsLine(claims: readonly Claim[]): string {
  const { ok, rounding, wrong, uncheckable } = countClaims(claims);
  if (claims.length === 0) return `${CLAIMS_TITLE}：没有找到可以核对的数字和说法`;
  return `${CLAIMS_TITLE}：核对 ${ok + rounding + wrong} 处，其中 ${wrong} 处有误、${rounding} 处尾差；另有 ${uncheckable} 处无法核对`;
}

/** What a wrong claim should be, where there is something to write. */
export const correction = ({ stated, expected }: Claim): string =>
  expected === null ? `“${stated}”` : `“${stated}”应为“${expected}”`;

/** “五(三)”, or where the text as a whole is meant. */
export const sectionOf = ({ section }: Claim): string =>
  section === '' ? '全文' : `${section}、`.replace(/\)、$/, ')');

const LONGEST_EXCERPT = 90;

/** The part of a long sentence around what is stated. */
export function excerptOf({ sentence, stated }: Claim): string {
  if (sentence.length <= LONGEST_EXCERPT) return sentence;
  const at = Math.max(0, sentence.indexOf(stated));
  const from = Math.max(0, at - LONGEST_EXCERPT / 2);
  const to = Math.min(sentence.length, from + LONGEST_EXCERPT);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
