import { acceptedNames } from '../../tables/classification/names';
import type { Accounts, TableId } from '../../tables/model';
import { compileNames } from '../../tables/pattern';
import { indexTable, type TableIndex } from '../../tables/tableIndex';
import codeData from './data/codes.json';
import subjectData from './data/subjects.json';
import type { Topic } from './section';

/** Whether the tables give the very figure, or only a bound for it. */
export type Mode = 'equal' | 'atMost' | 'atLeast';

/** Something the text states figures of. */
export interface Subject {
  readonly name: string;
  /** Formulas of the figure, in order of preference: what a table leaves blank another may have. */
  readonly actual: readonly string[];
  readonly budget: readonly string[];
  readonly mode: Mode;
  readonly code: string | null;
}

/** A shorter name may be part of anything. */
const SHORTEST_ITEM = 4;

interface SubjectData {
  readonly name: string;
  readonly in: readonly (string | null)[];
  readonly words: readonly string[];
  readonly actual?: readonly string[];
  readonly budget?: readonly string[];
  readonly mode?: string;
}

interface Entry {
  readonly subject: Subject;
  readonly pattern: RegExp;
}

/** A subject named in a text, and where. */
export interface Mention {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

const FIXED: readonly { readonly entry: Entry; readonly topics: readonly (string | null)[] }[] = (
  subjectData as readonly SubjectData[]
).map(({ name, in: topics, words, actual = [], budget = [], mode = 'equal' }) => ({
  topics,
  entry: { subject: { name, actual, budget, mode: mode as Mode, code: null }, pattern: compileNames(words) },
}));

const optionalEnd = (name: string): string => {
  const stem = name.replace(/支出$/, '');
  return `${stem.replace(/\(/g, '（').replace(/\)/g, '）')}(支出)(（类）)(支出)`;
};

/** How codes are looked up by the money that a section speaks of; the formulas hold 本类 where the code goes. */
const FIGURES: Readonly<
  Record<'classes' | 'items', readonly { readonly in: string; readonly actual: readonly string[] }[]>
> = codeData;

/** Formulas for a code in a section, or null where the section lists none. */
function figuresFor(kind: 'classes' | 'items', topic: Topic | null, code: string): readonly string[] | null {
  const found = FIGURES[kind].find((each) => topic?.startsWith(each.in));
  return found?.actual.map((formula) => formula.replace('本类', code)) ?? null;
}

/** The 项 of 05 by name, for texts that do not mark them; a name that several share says nothing. */
function itemEntries(tables: ReadonlyMap<TableId, TableIndex>, topic: Topic | null): readonly Entry[] {
  const rows = (tables.get('05')?.table.rows ?? []).filter(({ code }) => code?.length === 7);
  const times = new Map<string, number>();
  for (const { key } of rows) times.set(key, (times.get(key) ?? 0) + 1);
  return rows
    .filter(({ key }) => key.length >= SHORTEST_ITEM && times.get(key) === 1)
    .map(({ code, key }) => ({
      subject: {
        name: `${code ?? ''} ${key}`,
        actual: figuresFor('items', topic, code ?? '') ?? [],
        budget: [],
        mode: 'equal',
        code,
      },
      pattern: compileNames([`${key.replace(/\(/g, '（').replace(/\)/g, '）')}(（项）)`]),
    }));
}

/** The names the text may use, of a workbook. */
export interface Vocabulary {
  readonly tables: ReadonlyMap<TableId, TableIndex>;
  /** The subject named nearest to the end of `text`, the longest of those that end there. */
  last(text: string, topic: Topic | null): Mention | null;
  readonly year: number | null;
}

function classEntries(
  tables: ReadonlyMap<TableId, TableIndex>,
  year: number | null,
  topic: Topic | null,
): readonly Entry[] {
  const classes = new Set<string>();
  for (const id of ['05', '03', '02', '01', '04', '08', '09'] as const) {
    for (const { code } of tables.get(id)?.table.rows ?? []) if (code !== null) classes.add(code.slice(0, 3));
  }
  return [...classes].flatMap((code): readonly Entry[] => {
    const rows = [...tables.values()].flatMap(({ table }) =>
      table.id === '06' ? [] : table.rows.filter((row) => row.code === code),
    );
    const names = [
      ...new Set([...acceptedNames('functional', code, year), ...rows.map(({ key }) => key)]),
    ].filter((name) => name.length > 2);
    const actual = figuresFor('classes', topic, code);
    if (names.length === 0 || actual === null) return [];
    return [
      {
        subject: { name: names[0] ?? code, actual, budget: [], mode: 'equal', code },
        pattern: compileNames(names.map(optionalEnd)),
      },
    ];
  });
}

function economicEntries(tables: ReadonlyMap<TableId, TableIndex>): readonly Entry[] {
  const rows = (tables.get('06')?.table.rows ?? []).filter(
    ({ code, label }) => code !== null && label.length > 2,
  );
  return rows.map(({ code, label }) => ({
    subject: { name: label, actual: [`06[${code ?? ''}].决算数`], budget: [], mode: 'equal', code },
    pattern: compileNames([label.replace(/[(（]/g, '（').replace(/[)）]/g, '）')]),
  }));
}

export function vocabularyOf(accounts: Accounts): Vocabulary {
  const tables = new Map(accounts.tables.map((table) => [table.id, indexTable(table)] as const));
  const known = new Map<string, readonly Entry[]>();
  const entriesFor = (topic: Topic | null): readonly Entry[] => {
    const key = topic ?? '';
    let entries = known.get(key);
    if (!entries) {
      const fixed = FIXED.filter(({ topics }) => topics.includes(topic)).map(({ entry }) => entry);
      entries = [
        ...fixed,
        ...classEntries(tables, accounts.year, topic),
        ...(topic === '基本支出' ? economicEntries(tables) : []),
        ...(figuresFor('items', topic, '') === null ? [] : itemEntries(tables, topic)),
      ];
      known.set(key, entries);
    }
    return entries;
  };
  return {
    tables,
    year: accounts.year,
    last: (text, topic) => {
      let best: Mention | null = null;
      for (const { subject, pattern } of entriesFor(topic)) {
        for (const match of text.matchAll(pattern)) {
          if (match[0] === '') continue;
          const mention = { subject, start: match.index, end: match.index + match[0].length };
          const isBetter =
            !best || mention.end > best.end || (mention.end === best.end && mention.start < best.start);
          if (isBetter) best = mention;
        }
      }
      return best;
    },
  };
}
