import { compileNames } from '../../../tables/pattern';
import data from '../data/wording.json';
import { pattern } from '../patterns';

const words = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const AFTER = `(?:${words(data.afterDirection)})?`;
const UP_END = new RegExp(`(?:${words(data.up)})${AFTER}$`);
const DOWN_END = new RegExp(`(?:${words(data.down)})${AFTER}$`);
const AGAINST = new RegExp(words(data.against));
const BUDGET_END = new RegExp(
  `(${words(data.budgetNames)})(?:收入|支出|经费)?(?:数|额|金额)?(?:安排|批复|下达)?(?:数|金额)?(?:总额|合计|总计|共计|共)?(?:为|是|：|的|约)?$`,
);
const COMPARED = pattern('compared', 'g');
const DIRECTION = new RegExp(`(?:${words([...data.up, ...data.down])}).*$`);
const PLAN = new RegExp(`(?<!公共|基金|经营)(?:${words(data.budgetNames)})`);
const YEAR_BEFORE = /上年|去年|上一年|\d{4}年/;
const REASON = new RegExp(words(data.reasons), 'g');
const PURPOSE = new RegExp(words(data.purposes), 'g');
const NOT_PURPOSE = new RegExp(`^(?:${words(data.notPurposes)})`);
const GENERIC = new RegExp(
  `^(?:${words(data.generic)}|\\d{3,7}-?|\\d{1,2}[.、]|[①-⑳]|\\(\\d{1,2}\\)|[：、])`,
);
const COMPARING = compileNames(data.comparing);

export type Direction = 'up' | 'down';

/** The direction a stretch of text ends with: “……增加”, “……下降了”. */
export function directionAtEnd(lead: string): Direction | null {
  return UP_END.test(lead) ? 'up' : DOWN_END.test(lead) ? 'down' : null;
}

/** The same stretch without it. */
export const withoutDirection = (lead: string): string => lead.replace(UP_END, '').replace(DOWN_END, '');

/** What a sentence so far compares with, the last it says: “比年初预算” that budget, “与2022年度相比” last year. */
export function comparedWith(sentence: string): { readonly budget: string | null } | null {
  let last: { readonly budget: string | null } | null = null;
  for (const [, words = ''] of sentence.matchAll(COMPARED)) {
    const base = words.replace(DIRECTION, '');
    const plan = PLAN.exec(base);
    if (plan) last = { budget: plan[0] };
    else if (YEAR_BEFORE.test(base)) last = { budget: null };
  }
  return last;
}
export const isAgainst = (clause: string): boolean => AGAINST.test(clause);

/** Which budget a stretch of text ends with, by its name (“年初预算”), or null. */
export function budgetAtEnd(lead: string): string | null {
  // 一般公共预算、政府性基金预算、国有资本经营预算 name money, not a plan.
  const found = BUDGET_END.exec(lead);
  if (!found) return null;
  return /(?:公共|基金|经营)$/.test(lead.slice(0, found.index)) ? null : (found[1] ?? null);
}
export const withoutBudget = (lead: string): string =>
  budgetAtEnd(lead) === null ? lead : lead.replace(BUDGET_END, '');

/** Whether nothing but words that name no subject is left: “其中：”, “2020年度本单位”. */
export function isGeneric(text: string): boolean {
  let rest = text
    .replace(/\d{4}(?=年)/g, '')
    .replace(COMPARING, '')
    .replace(/[，。；]/g, '');
  while (rest !== '') {
    const word = GENERIC.exec(rest);
    if (!word) return false;
    rest = rest.slice(word[0].length);
  }
  return true;
}

/** A list “一是……；二是……” goes on after its semicolons. */
const ASIDE_END = /[。\n]|；(?![二三四五六七八九十]是|\(?[2-9]\)?[.、)]|[②-⑳])|其中：/;

/** The stretches of a paragraph that give a reason or a purpose: figures there stand for parts nobody can look up. */
export function asidesOf(text: string): readonly (readonly [number, number])[] {
  const asides: (readonly [number, number])[] = [];
  const starts = [
    ...[...text.matchAll(REASON)].map(({ index }) => index),
    ...[...text.matchAll(PURPOSE)]
      .map(({ index }) => index)
      .filter((at) => !NOT_PURPOSE.test(text.slice(at))),
  ].sort((a, b) => a - b);
  for (const start of starts) {
    // Within one already, it ends with that.
    if (start < (asides[asides.length - 1]?.[1] ?? 0)) continue;
    const found = text.slice(start).search(ASIDE_END);
    asides.push([start, found < 0 ? text.length : start + found]);
  }
  return asides;
}

export const WORDS = data;
