import { acceptedNames, normalName, sameName } from '../../../tables/classification/names';
import type { TableId } from '../../../tables/model';
import type { Subject, Vocabulary } from './subjects';

/** One name in 类（款）（项）, where it stands in the paragraph's plain text. */
export interface NamedLevel {
  readonly level: '类' | '款' | '项';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** “一般公共服务（类）……（款）行政运行（项）” in a text. */
export interface Chain {
  readonly levels: readonly NamedLevel[];
  readonly start: number;
  readonly end: number;
  /** A seven-digit code printed before the name. */
  readonly code: string | null;
}

/** An 项 of the tables. */
export interface Item {
  readonly code: string;
  readonly name: string;
}

/** “（1）”, “1-”: what stands before the name and is none of it. */
const NOT_NAME = /^(?:\(?[\d一二三四五六七八九十]{1,3}\)|[\s\-—–>/])+/;
const MARK = /\((类|款|项)\)/g;
const BEFORE_NAME = /[，。；：、)）\d.①-⑳-]/;
const OPENING: ReadonlySet<string> = new Set(['。', '；', '：', '，']);

/** Where a name that ends at `end` begins: after punctuation or an ordinal; brackets inside it belong to it. */
function nameStart(text: string, end: number, from: number): number {
  let depth = 0;
  let at = end;
  while (at > from) {
    const char = text[at - 1] ?? '';
    if (char === ')') depth++;
    else if (char === '(') depth--;
    else if (depth === 0 && BEFORE_NAME.test(char) && !(char === '、' && isInName(text, at, from))) break;
    if (depth < 0) break;
    at--;
  }
  return at;
}

/** A 、 belongs to a name where no ordinal stands before it (“农林水、水利”); after a number it is the ordinal's. */
function isInName(text: string, at: number, from: number): boolean {
  return (
    at - 2 >= from && !/[\d一二三四五六七八九十]/.test(text[at - 2] ?? '') && !OPENING.has(text[at - 2] ?? '')
  );
}

const RANK = { 类: 0, 款: 1, 项: 2 } as const;

/** Finds the chains of a paragraph; a chain ends where a higher level begins anew. */
export function chainsIn(text: string): readonly Chain[] {
  const chains: Chain[] = [];
  let levels: NamedLevel[] = [];
  let from = 0;
  const close = (): void => {
    const [first] = levels;
    const last = levels[levels.length - 1];
    if (first && last) {
      const code = /(\d{7}|\d{5}|\d{3})$/.exec(text.slice(Math.max(0, first.start - 8), first.start));
      chains.push({ levels, start: first.start, end: last.end, code: code?.[1] ?? null });
    }
    levels = [];
  };
  for (const match of text.matchAll(MARK)) {
    const level = match[1] as NamedLevel['level'];
    const previous = levels[levels.length - 1];
    if (previous && (RANK[level] <= RANK[previous.level] || match.index - previous.end > 60)) close();
    const start = Math.max(
      levels.length > 0 ? (levels[levels.length - 1]?.end ?? 0) : 0,
      nameStart(text, match.index, from),
    );
    const end = match.index + match[0].length;
    const printed = text.slice(start, match.index);
    const name = printed.replace(NOT_NAME, '');
    if (name !== '' && name.length <= 40)
      levels.push({ level, name, start: start + printed.length - name.length, end });
    from = end;
  }
  close();
  return chains;
}

const ITEM_TABLES: readonly TableId[] = ['05', '03', '02', '08', '09'];

/** The 项 of the tables, those of 05 first. */
export function itemsOf({ tables }: Vocabulary, ids: readonly TableId[] = ITEM_TABLES): readonly Item[] {
  const items = new Map<string, Item>();
  for (const id of ids) {
    for (const { code, key } of tables.get(id)?.table.rows ?? []) {
      if (code?.length === 7 && !items.has(code)) items.set(code, { code, name: key });
    }
  }
  return [...items.values()];
}

function namesOfCode(code: string, { tables, year }: Vocabulary): readonly string[] {
  const printed = [...tables.values()].flatMap(({ table }) =>
    table.id === '06' ? [] : table.rows.filter((row) => row.code === code).map(({ key }) => key),
  );
  return [...new Set([...printed, ...acceptedNames('functional', code, year)])];
}

const LENGTH = { 类: 3, 款: 5, 项: 7 } as const;

/** Whether a level's name is that of the code's 类, 款 or 项; null where nobody knows the code's name. */
export function isNameOf({ level, name }: NamedLevel, code: string, vocabulary: Vocabulary): boolean | null {
  const names = namesOfCode(code.slice(0, LENGTH[level]), vocabulary);
  return names.length === 0 ? null : names.some((each) => sameName(each, name));
}

/** The name that belongs there, as the workbook prints it. */
export const nameOfCode = (level: NamedLevel['level'], code: string, vocabulary: Vocabulary): string | null =>
  namesOfCode(code.slice(0, LENGTH[level]), vocabulary)[0] ?? null;

/** One character apart, as a slip of the keyboard leaves it. */
export function isNear(a: string, b: string): boolean {
  const [x, y] = [normalName(a), normalName(b)];
  if (Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 4) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  return Math.max(x.length, y.length) - start - end <= 1;
}

/** The 项 a chain means: by its code, by its name, of equal names by the 款 and 类; null when none fits. */
export function itemOf(chain: Chain, vocabulary: Vocabulary): { item: Item; isMisspelt: boolean } | null {
  const items = itemsOf(vocabulary);
  if (chain.code?.length === 7) {
    const item = items.find(({ code }) => code === chain.code);
    if (item) return { item, isMisspelt: false };
  }
  const level = chain.levels.find(({ level: rank }) => rank === '项');
  if (!level) return null;
  const fits = (item: Item): number =>
    chain.levels.filter((each) => isNameOf(each, item.code, vocabulary) === true).length;
  const best = (candidates: readonly Item[]): Item | undefined =>
    [...candidates].sort((a, b) => fits(b) - fits(a))[0];
  const exact = best(items.filter((item) => isNameOf(level, item.code, vocabulary) === true));
  if (exact) return { item: exact, isMisspelt: false };
  const near = best(items.filter(({ name }) => isNear(name, level.name)));
  return near && fits(near) > 0 ? { item: near, isMisspelt: true } : null;
}

export function itemSubject({ code, name }: Item, { tables }: Vocabulary): Subject {
  const isGeneral = tables.get('05')?.byCode(code).length !== 0;
  const actual = isGeneral ? [`05[${code}].小计`] : [`03[${code}].本年支出合计`];
  return { name: `${code} ${name}`, actual, budget: [], mode: 'equal', code };
}
