import type { Env } from '../formula/context';
import { PREMISE_FAILS } from '../formula/evaluate';
import type { Quantifier } from '../formula/tree';
import { TABLE_IDS } from '../tables/model';
import type { Rule } from './rule';

/** Nothing is filled in on either side. */
export const BOTH_BLANK = '两边都没有填数';

/** What a table lacks when a quantifier finds nothing in it. */
const LACKING: Readonly<Record<string, string>> = {
  每科目: '没有科目行',
  每上级科目: '没有分级列示的科目',
  每类: '没有支出科目',
  每格: '没有填写金额',
};

const isTable = (name: string): boolean => (TABLE_IDS as readonly string[]).includes(name);

/** Why a rule found nothing to repeat itself for. */
function nothingToCheck({ quantifiers }: Rule['parsed'], { current }: Env): string {
  const present = new Set<string>(current.tables.keys());
  const first: Quantifier | undefined = quantifiers[0];
  if (first?.kind === '每工作表') return '没有可核对的工作表';
  if (present.size === 0) return '没有认出任何一张决算表';
  const named = first?.over.filter(isTable) ?? [];
  const listed = named.filter((id) => present.has(id));
  if (named.length > 0 && listed.length === 0) return `没有${named.join('、')}表`;
  const where = listed.length > 0 ? `${listed.join('、')}表` : '各表';
  return where + (LACKING[first?.kind ?? ''] ?? '没有可核对的行或列');
}

/**
 * Why a rule was not applicable, from the reasons of all its repetitions and how often each was given: what
 * most of them lacked.
 */
export function whyNotApplicable(rule: Rule, reasons: ReadonlyMap<string, number>, env: Env): string {
  if (reasons.has(BOTH_BLANK)) return BOTH_BLANK;
  const [mostFrequent] = [...reasons].sort((a, b) => b[1] - a[1])[0] ?? [];
  const reason = mostFrequent ?? nothingToCheck(rule.parsed, env);
  return rule.premise !== undefined && reason === PREMISE_FAILS ? `${rule.premise}时才核对` : reason;
}
