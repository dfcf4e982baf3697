import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Verdict } from '../../../src/narrative/verify/claim';
import { verify } from '../../../src/narrative/verify/verify';
import type { Accounts } from '../../../src/tables/model';
import { recognise } from '../../../src/tables/recognise';
import { openCase } from '../../kit/cases';

export const LUKOU = recognise(openCase('lukou-2020/workbook.xlsx'));
export const PUTUO = recognise(openCase('putuo-2024/workbook.xlsx'));

export const textOf = (path: string): string => readFileSync(join(__dirname, path), 'utf8');

export const claimsOf = (
  text: string,
  accounts: Accounts = LUKOU,
  prior: Accounts | null = null,
): readonly Claim[] => verify(text, accounts, prior);

/** A claim as a line: 五(一) share 97.61% → 100.00%. */
export const line = ({ section, kind, stated, expected }: Claim): string =>
  `${section} ${kind} ${stated} → ${expected ?? '？'}`;

export const linesOf = (claims: readonly Claim[], verdict: Verdict): readonly string[] =>
  claims.filter((claim) => claim.verdict === verdict).map(line);

/** The lines of what a text of one section comes to, under that section's heading. */
export const judged = (
  heading: string,
  body: string,
  verdict: Verdict,
  accounts: Accounts = LUKOU,
): readonly string[] => linesOf(claimsOf(`${heading}\n${body}`, accounts), verdict);
