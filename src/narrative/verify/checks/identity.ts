import { pattern } from '../patterns';
import type { Placed } from './completeness';
import type { Context } from '../context';
import { NO_CELLS, type Judgement } from '../judgement';
import type { Located } from '../reading/section';

const wrong = (
  kind: Judgement['kind'],
  start: number,
  end: number,
  stated: string,
  expected: string,
  message: string,
): Judgement => ({
  start,
  end,
  kind,
  stated,
  expected,
  verdict: 'wrong',
  message,
  cells: NO_CELLS,
});

/** This year's own: “2019年度收、支总计”, “截至2019年12月31日”, a title of 2019. */
const OF_THIS_YEAR = pattern('ownYear', 'g');
const AS_OF = pattern('asOf', 'g');
const COMPARED_BEFORE = /(?:比|较|与|同|和|上年|于|从|对|自|结转|年初|期)(?:[^，。；]{0,6})$/;

function yearFlaws({ paragraph }: Located, year: number): readonly Judgement[] {
  const { text } = paragraph.plain;
  const flaws: Judgement[] = [];
  const check = (pattern: RegExp, isFree: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const stated = match[1] ?? '';
      if (stated === String(year)) continue;
      const before = text.slice(0, match.index);
      const clause = before.slice(
        Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('，')) + 1,
      );
      if (!isFree && (clause !== '' || COMPARED_BEFORE.test(before) || before.includes('相比'))) continue;
      const start = match.index + match[0].indexOf(stated);
      // A purpose or a history may tell of other years; the year before or after is the leftover to look for.
      if (Math.abs(Number(stated) - year) > 3) continue;
      flaws.push(
        wrong(
          'name',
          start,
          start + 5,
          `${stated}年`,
          `${year}年`,
          `决算表是${year}年度的，这里写成了${stated}年`,
        ),
      );
    }
  };
  check(OF_THIS_YEAR, false);
  check(AS_OF, true);
  return flaws;
}

/** Name of the unit without the province and the city, and the place in it. */
function placeNames(department: string): readonly string[] {
  const names: string[] = [];
  let rest = department;
  for (;;) {
    const found = /^([\u4e00-\u9fff]{2,4}?)(?:省|自治区|市|新区|区|县|旗|镇|乡|街道)/.exec(rest);
    if (!found) break;
    names.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
  }
  return names.filter((name) => name.length >= 2);
}

/** Strings of the same length that differ in exactly one character. */
function differsInOne(a: string, b: string): boolean {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count === 1;
}

/**
 * A place name with one character wrong: where the text elsewhere has the same two characters before it
 * (“智慧渌口”, “智慧录口”).
 */
function placeFlaws(located: readonly Located[], names: readonly string[]): readonly Placed[] {
  const before = new Map<string, Set<string>>();
  for (const { paragraph } of located) {
    const { text } = paragraph.plain;
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const context = text.slice(Math.max(0, at - 2), at);
        if (/^[\u4e00-\u9fff]{2}$/.test(context))
          before.set(name, (before.get(name) ?? new Set()).add(context));
      }
    }
  }
  return located.flatMap(({ paragraph, ...rest }) => {
    const { text } = paragraph.plain;
    return [...before].flatMap(([name, contexts]) =>
      [...contexts].flatMap((context): readonly Placed[] => {
        const found: Placed[] = [];
        for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
          const start = at + context.length;
          const candidate = text.slice(start, start + name.length);
          if (
            candidate.length < name.length ||
            !differsInOne(candidate, name) ||
            /[^\u4e00-\u9fff]/.test(candidate)
          )
            continue;
          found.push({
            located: { paragraph, ...rest },
            judgement: wrong(
              'name',
              at,
              start + name.length,
              context + candidate,
              context + name,
              `别处写作“${context}${name}”`,
            ),
          });
        }
        return found;
      }),
    );
  });
}

/** Whether one character changed, put in or left out turns one into the other. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}

const ANCHOR = 4;

/** The unit's name with a character wrong, missing or too many. */
function unitNameFlaws({ paragraph }: Located, department: string): readonly Judgement[] {
  const { text } = paragraph.plain;
  const flaws: Judgement[] = [];
  const { length } = department;
  if (length < 2 * ANCHOR) return flaws;
  const [head, tail] = [department.slice(0, ANCHOR), department.slice(-ANCHOR)];
  const seen = new Set<number>();
  const consider = (start: number, end: number): void => {
    const candidate = text.slice(Math.max(0, start), end);
    if (start < 0 || seen.has(start) || end > text.length || !isOneSlip(candidate, department)) return;
    seen.add(start);
    flaws.push(wrong('name', start, end, candidate, department, '单位名称与决算表不一致'));
  };
  for (const size of [length, length - 1, length + 1]) {
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      if (!text.startsWith(department, at) && text.startsWith(tail, at + size - ANCHOR))
        consider(at, at + size);
      else if (size === length && !text.startsWith(department, at)) consider(at, at + size);
    }
  }
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    const end = at + ANCHOR;
    if (text.slice(end - length, end) !== department) consider(end - length, end);
  }
  return flaws;
}

/** The year most of the text is about, for tables that do not say theirs. */
function yearOf(located: readonly Located[]): number | null {
  const times = new Map<number, number>();
  for (const { paragraph } of located) {
    for (const match of paragraph.plain.text.matchAll(OF_THIS_YEAR)) {
      const year = Number(match[1]);
      times.set(year, (times.get(year) ?? 0) + 1);
    }
  }
  const [best, second] = [...times].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

/** Names and years that are not those of the tables. */
export function identityClaims(located: readonly Located[], { accounts }: Context): readonly Placed[] {
  const { department } = accounts;
  const year = accounts.year ?? yearOf(located);
  const name = (department ?? '').replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
  return [
    ...located.flatMap((each) =>
      [
        ...(year === null ? [] : yearFlaws(each, year)),
        ...(name === '' ? [] : unitNameFlaws(each, name)),
      ].map((judgement) => ({ located: each, judgement })),
    ),
    ...(name === '' ? [] : placeFlaws(located, placeNames(name))),
  ];
}
