import { compileNames } from '../../tables/pattern';
import data from './data/wording.json';

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
const BUDGET_BEFORE = new RegExp(`(?:比|较|与)[^，]*(${words(data.budgetNames)})[^，]*$`);
const REASON = new RegExp(words(data.reasons), 'g');
const PURPOSE = new RegExp(words(data.purposes), 'g');
const NOT_PURPOSE = new RegExp(`^(?:${words(data.notPurposes)})`);
const GENERIC = new RegExp(`^(?:${words(data.generic)}|\\d{4}|\\d{1,2}[.、]|[①-⑳]|\\(\\d{1,2}\\)|[：、])`);
const COMPARING = compileNames(data.comparing);

export type Direction = 'up' | 'down';

/** The direction a stretch of text ends with: “……增加”, “……下降了”. */
export function directionAtEnd(lead: string): Direction | null {
  return UP_END.test(lead) ? 'up' : DOWN_END.test(lead) ? 'down' : null;
}

/** The same stretch without it. */
export const withoutDirection = (lead: string): string => lead.replace(UP_END, '').replace(DOWN_END, '');

/** “比年初预算”: what is compared with is the budget, not last year. */
export const isAgainstBudget = (clause: string): boolean => BUDGET_BEFORE.test(clause);
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
    const found = text.slice(start).search(/[。；\n]|其中：/);
    asides.push([start, found < 0 ? text.length : start + found]);
  }
  return asides;
}

export const WORDS = data;
