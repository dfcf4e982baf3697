import { acceptedNames } from '../../tables/classification/names';
import type { Accounts, Row, TableId } from '../../tables/model';
import { indexTable, type TableIndex } from '../../tables/tableIndex';
import subjectData from './data/subjects.json';
import { compileNames } from './lexicon';
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

/** How a class of expenditure is looked up where the section speaks of this money. */
const CLASS_FIGURES: readonly (readonly [prefix: string, formulas: (code: string) => readonly string[]])[] = [
  ['一般公共预算', (code) => [`05[${code}].小计`, `04[${code}].一般公共预算财政拨款`]],
  ['财政拨款', (code) => [`04[${code}].合计`, `05[${code}].小计`]],
  ['收支总体', (code) => [`01[${code}].支出`, `03[${code}].本年支出合计`]],
  ['支出', (code) => [`01[${code}].支出`, `03[${code}].本年支出合计`]],
  ['收入', (code) => [`02[${code}].本年收入合计`]],
  ['政府性基金', (code) => [`08[${code}].小计`]],
  ['国有资本', (code) => [`09[${code}].小计`]],
];

export const GENERAL_FIGURES = (code: string): readonly string[] => [
  `05[${code}].小计`,
  `04[${code}].一般公共预算财政拨款`,
];

function codesIn(
  tables: ReadonlyMap<TableId, TableIndex>,
  ids: readonly TableId[],
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const id of ids) {
    for (const row of tables.get(id)?.table.rows ?? [])
      if (row.code !== null && !rows.has(row.code)) rows.set(row.code, row);
  }
  return rows;
}

/** The 项 of 05 by name, for texts that do not mark them; a name that several share says nothing. */
function itemEntries(tables: ReadonlyMap<TableId, TableIndex>): readonly Entry[] {
  const rows = (tables.get('05')?.table.rows ?? []).filter(({ code }) => code?.length === 7);
  const times = new Map<string, number>();
  for (const { key } of rows) times.set(key, (times.get(key) ?? 0) + 1);
  return rows
    .filter(({ key }) => key.length >= SHORTEST_ITEM && times.get(key) === 1)
    .map(({ code, key }) => ({
      subject: {
        name: `${code ?? ''} ${key}`,
        actual: [`05[${code ?? ''}].小计`],
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
  /** All mentions in order, for lists of names. */
  economic(name: string): readonly { code: string; row: Row | null }[];
  readonly year: number | null;
}

function classEntries(
  tables: ReadonlyMap<TableId, TableIndex>,
  year: number | null,
  figures: (code: string) => readonly string[],
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
    if (names.length === 0) return [];
    return [
      {
        subject: { name: names[0] ?? code, actual: figures(code), budget: [], mode: 'equal', code },
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
      const figures = CLASS_FIGURES.find(([prefix]) => topic?.startsWith(prefix))?.[1];
      entries = [
        ...fixed,
        ...(figures ? classEntries(tables, accounts.year, figures) : []),
        ...(topic === '基本支出' ? economicEntries(tables) : []),
        ...(topic === '一般公共预算具体' ? itemEntries(tables) : []),
      ];
      known.set(key, entries);
    }
    return entries;
  };
  const economicByName = codesIn(tables, ['06']);
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
    economic: (name) =>
      [...economicByName.values()]
        .filter((row) => row.label === name)
        .map((row) => ({ code: row.code ?? '', row })),
  };
}
