import { plain } from '../text';
import economicData from './economic.json';
import functionalData from './functional.json';

/** 支出功能分类 (what the money was for) and 部门预算支出经济分类 (what it was spent on). */
export type Classification = 'functional' | 'economic';

interface Entry {
  readonly code: string;
  readonly name: string;
  /** First and last year the name was in force; open where absent. */
  readonly from?: number;
  readonly until?: number;
}

const ENTRIES: Readonly<Record<Classification, readonly Entry[]>> = {
  functional: functionalData,
  economic: economicData,
};

function byCode(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const codes = new Map<string, Entry[]>();
  for (const entry of entries) codes.set(entry.code, [...(codes.get(entry.code) ?? []), entry]);
  return codes;
}

const CODES: Readonly<Record<Classification, ReadonlyMap<string, readonly Entry[]>>> = {
  functional: byCode(ENTRIES.functional),
  economic: byCode(ENTRIES.economic),
};

const simplified = new Map<string, string>();

/** A name without what differs between prints of the same name: spaces, quotes, width, kind of brackets. */
export function normalName(name: string): string {
  let normal = simplified.get(name);
  if (normal === undefined) {
    normal = plain(name)
      .replace(/[[{【〔]/g, '(')
      .replace(/[\]}】〕]/g, ')');
    simplified.set(name, normal);
  }
  return normal;
}

const stem = (name: string): string => normalName(name).replace(/支出$/, '');

/** Whether two printed names are the same; 支出 at the end of a name is often left out. */
export function sameName(a: string, b: string): boolean {
  return stem(a) === stem(b);
}

/** A name stays acceptable one year around its own: published templates are often last year's. */
function inForce(entry: Entry, year: number): boolean {
  return (entry.from ?? -Infinity) - 1 <= year && year <= (entry.until ?? Infinity) + 1;
}

/** The names a code had in `year`; all it ever had when the year is unknown or fits none; [] if it is not in the dictionary. */
export function acceptedNames(kind: Classification, code: string, year: number | null): readonly string[] {
  const entries = CODES[kind].get(code) ?? [];
  const current = year === null ? [] : entries.filter((entry) => inForce(entry, year));
  return (current.length > 0 ? current : entries).map(({ name }) => name);
}

/** Whether the 类 of a code exists. Only the 类 are complete in the dictionary, so only they can be unknown. */
export function isKnownClass(kind: Classification, code: string): boolean {
  return CODES[kind].has(code.slice(0, 3));
}

const firstByStem = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map([...entries].reverse().map(({ code, name }) => [stem(name), code]));

const NAMED: Readonly<Record<Classification, ReadonlyMap<string, string>>> = {
  functional: firstByStem(ENTRIES.functional),
  economic: firstByStem(ENTRIES.economic),
};

const allByStem = (entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, string[]>();
  for (const { code, name } of entries) {
    const known = codes.get(stem(name)) ?? [];
    if (!known.includes(code)) codes.set(stem(name), [...known, code]);
  }
  return codes;
};

const ALL_NAMED: Readonly<Record<Classification, ReadonlyMap<string, readonly string[]>>> = {
  functional: allByStem(ENTRIES.functional),
  economic: allByStem(ENTRIES.economic),
};

/** Every code that has or had this name. */
export function codesOfName(kind: Classification, name: string): readonly string[] {
  return ALL_NAMED[kind].get(stem(name)) ?? [];
}

/** The first code that has this name, or null. Names such as 行政运行 have many codes. */
export function codeOfName(kind: Classification, name: string): string | null {
  return NAMED[kind].get(stem(name)) ?? null;
}

const CLASSES = firstByStem(ENTRIES.functional.filter(({ code }) => code.length === 3));

/** The 类 that a row of 01 or 04 names (its ordinal already taken off), under any name it ever had. */
export function classByName(name: string): string | null {
  // “201 一般公共服务支出”, “一般公共服务（类）支出”.
  return (
    CLASSES.get(
      stem(
        normalName(name)
          .replace(/^\d{3}(?=\D)/, '')
          .replace('(类)', ''),
      ),
    ) ?? null
  );
}
