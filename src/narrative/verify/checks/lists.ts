import { normalName } from '../../../tables/classification/names';
import type { FindingCell } from '../../../rules/finding';
import { findingCell } from '../../../rules/findingCell';
import type { Row, Table } from '../../../tables/model';
import type { Placed } from './completeness';
import type { Context } from '../context';
import headData from '../data/lists.json';
import { placeOf } from '../messages';
import { LIST, namesFrom, type IsName, type ListedName } from '../reading/listedNames';
import type { Located } from '../reading/section';

const PERSONNEL = '人员经费';
const OPERATING = '公用经费';

/** Personnel is 301 and 303; the other classes are operating. */
const isPersonnel = (code: string): boolean => /^30[13]/.test(code);

interface HeadData {
  readonly heading: string;
  readonly kind: string;
  /** The 类 whose items belong under it; left out for all of its kind. */
  readonly classes?: readonly string[];
}

/** What a list is introduced as: one of the two kinds of expense, or a class of one. */
interface Head {
  readonly pattern: RegExp;
  readonly personnel: boolean;
  /** Whether an item's code belongs under it. */
  readonly holds: (code: string) => boolean;
}

const HEADS: readonly Head[] = (headData as readonly HeadData[]).map(({ heading, kind, classes }) => {
  const personnel = kind === PERSONNEL;
  return {
    pattern: new RegExp(heading, 'g'),
    personnel,
    holds: (code) => (classes ? classes.includes(code.slice(0, 3)) : isPersonnel(code) === personnel),
  };
});

/** What a list is about: the head named last before it. */
function headBefore(text: string, at: number): Head | null {
  let best: { at: number; head: Head } | null = null;
  for (const head of HEADS) {
    for (const match of text.slice(0, at).matchAll(head.pattern)) {
      if (!best || match.index > best.at) best = { at: match.index, head };
    }
  }
  return best?.head ?? null;
}

/** The name without a figure or a word like 等 after it. */
const bare = (name: string): string =>
  normalName(name.replace(/-?\d.*$/, '').replace(/等(?:支出|费用|方面)?$/, ''));

const amountOf = (row: Row | undefined) => row?.figures.find((figure) => figure !== null) ?? null;

interface Items {
  readonly table: Table;
  readonly rows: readonly Row[];
  named(name: string): readonly Row[];
}

function itemsIn(table: Table): Items {
  const rows = table.rows.filter(({ code }) => code !== null);
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const name = normalName(row.label.replace(/^\d+/, ''));
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const named = (name: string): readonly Row[] =>
    byName.get(bare(name)) ?? byName.get(`${bare(name)}支出`) ?? byName.get(`${bare(name)}费`) ?? [];
  return { table, rows, named };
}

function cellOf(row: Row, { table }: Items): FindingCell | null {
  const at = row.figures.findIndex((figure) => figure !== null);
  const [figure, column] = [row.figures[at], table.columns[at]];
  return figure && column ? findingCell({ table, row, column, figure }) : null;
}

function nameClaim(
  located: Located,
  { name, start, end }: ListedName,
  personnel: boolean,
  items: Items,
): Placed | null {
  const candidates = items.named(name);
  const row = candidates.find(({ code }) => isPersonnel(code ?? '') === personnel) ?? candidates[0];
  const figure = amountOf(row);
  const cell = row && cellOf(row, items);
  if (!row || !figure || !cell) return null;
  const isMisplaced = isPersonnel(row.code ?? '') !== personnel;
  const isNothing = figure.interval?.value.isZero() === true;
  const [own, other] = personnel ? [PERSONNEL, OPERATING] : [OPERATING, PERSONNEL];
  const message = isMisplaced
    ? `${row.label}属于${other}，不应列在${own}里`
    : isNothing
      ? `${placeOf(cell)}是${figure.shown}，没有这项支出，不应列出`
      : '';
  const isRight = message === '';
  return {
    located,
    judgement: {
      start,
      end,
      kind: 'name',
      stated: name,
      expected: isRight ? name : isMisplaced ? `列在${other}` : '不列',
      verdict: isRight ? 'ok' : 'wrong',
      message,
      cells: [cell],
    },
  };
}

interface KindLists {
  readonly known: ListedName[];
  isOpen: boolean;
  end: number;
}

/** Lists of what 人员经费 and 公用经费 were spent on, against the items of 06. */
export function listFlaws(located: Located, { vocabulary }: Context): readonly Placed[] {
  const table = vocabulary.tables.get('06')?.table;
  if (!table || located.topic !== '基本支出' || located.paragraph.kind !== 'body') return [];
  const { text } = located.paragraph.plain;
  const items = itemsIn(table);
  const isName: IsName = (name) => items.named(name).length > 0;
  const kinds = new Map<Head, KindLists>();
  for (const match of text.matchAll(LIST)) {
    const head = headBefore(text, match.index);
    if (head === null) continue;
    const list = namesFrom(text, match.index + match[0].length, isName);
    const known = list.names.filter(({ name }) => isName(name));
    // Half of the names must be items of 06; otherwise it is no such list.
    if (known.length === 0 || known.length * 2 < list.names.length) continue;
    const kind = kinds.get(head) ?? { known: [], isOpen: false, end: 0 };
    kind.known.push(...known);
    kind.isOpen ||= list.isOpen;
    kind.end = Math.max(kind.end, list.end);
    kinds.set(head, kind);
  }
  return [...kinds].flatMap(([head, kind]) => [
    ...kind.known.flatMap((listed) => nameClaim(located, listed, head.personnel, items) ?? []),
    ...(kind.isOpen ? [] : omitted(located, kind, head, items)),
  ]);
}

/** Items left out of a list that claims to be the main ones, though they are larger than one that is in it. */
function omitted(located: Located, { known, end }: KindLists, head: Head, items: Items): readonly Placed[] {
  const value = (row: Row) => amountOf(row)?.interval?.value ?? null;
  const listed = known.flatMap(({ name }) => items.named(name));
  const codes = new Set(listed.flatMap(({ code }) => code ?? []));
  const [smallest] = listed
    .flatMap((row) => value(row) ?? [])
    .filter((amount) => amount.gt(0))
    .sort((a, b) => a.cmp(b));
  const missing = items.rows.filter((row) => {
    const { code } = row;
    const amount = value(row);
    if (code?.length !== 5 || codes.has(code) || codes.has(code.slice(0, 3)) || !head.holds(code))
      return false;
    return amount !== null && smallest !== undefined && amount.gt(smallest);
  });
  const [first] = known;
  if (missing.length === 0 || !first) return [];
  return [
    {
      located,
      judgement: {
        start: first.start,
        end,
        kind: 'name',
        stated: `列了${known.length}项`,
        expected: missing.map(({ label }) => label).join('、'),
        verdict: 'wrong',
        message: `06表有${missing.map((row) => `${row.label}${amountOf(row)?.shown ?? ''}`).join('、')}，比列出的有些项目大，没有列出`,
        cells: missing.flatMap((row) => cellOf(row, items) ?? []),
      },
    },
  ];
}
