import { acceptedNames } from '../../../tables/classification/names';
import type { Accounts, TableId } from '../../../tables/model';
import { compileNames } from '../../../tables/pattern';
import { indexTable, type TableIndex } from '../../../tables/tableIndex';
import codeData from '../data/codes.json';
import subjectData from '../data/subjects.json';
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
  /** Means this only where the sentence has been about a subject whose name begins so. */
  readonly follows?: string;
  readonly words: readonly string[];
  readonly actual?: readonly string[];
  readonly budget?: readonly string[];
  readonly mode?: string;
}

interface Entry {
  readonly subject: Subject;
  readonly follows?: string | undefined;
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
).map(({ name, in: topics, follows, words, actual = [], budget = [], mode = 'equal' }) => ({
  topics,
  entry: {
    follows,
    subject: { name, actual, budget, mode: mode as Mode, code: null },
    pattern: compileNames(words),
  },
}));

const optionalEnd = (name: string): string => {
  const stem = name.replace(/支出$/, '');
  return `${stem.replace(/\(/g, '（').replace(/\)/g, '）')}(支出)(（类）)(支出)`;
};

interface CodeFigures {
  /** Of sections whose topic begins so. */
  readonly in: string;
  /** The table that lists the codes. */
  readonly table: string;
  readonly actual: readonly string[];
}

/** How codes are looked up by the money that a section speaks of; the formulas hold 本类 where the code goes. */
const FIGURES: Readonly<Record<'classes' | 'items', readonly CodeFigures[]>> = codeData;

const figuresOf = (kind: 'classes' | 'items', topic: Topic | null): CodeFigures | undefined =>
  FIGURES[kind].find((each) => topic?.startsWith(each.in));

const forCode = ({ actual }: CodeFigures, code: string): readonly string[] =>
  actual.map((formula) => formula.replace('本类', code));

/** The 款 and 项 of a section's table by name, for texts that do not mark them; a name that several share says nothing. */
function itemEntries(
  tables: ReadonlyMap<TableId, TableIndex>,
  year: number | null,
  topic: Topic | null,
): readonly Entry[] {
  const figures = figuresOf('items', topic);
  if (!figures) return [];
  const rows = tables.get(figures.table as TableId)?.table.rows ?? [];
  const named = new Map(rows.flatMap(({ code, key }) => (code === null ? [] : [[code, key] as const])));
  const codes = new Set([...named.keys()].flatMap((code) => [code.slice(0, 5), code]));
  const all = [...codes].flatMap((code) => {
    const name = named.get(code) ?? acceptedNames('functional', code, year)[0];
    return code.length < 5 || name === undefined ? [] : [{ code, name }];
  });
  const classes = new Set([...codes].flatMap((code) => acceptedNames('functional', code.slice(0, 3), year)));
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return all
    .filter(({ name }) => name.length >= SHORTEST_ITEM && times.get(name) === 1 && !classes.has(name))
    .map(({ code, name }) => ({
      subject: {
        name: `${code} ${name}`,
        actual: forCode(figures, code),
        budget: [],
        mode: 'equal',
        code,
      },
      pattern: compileNames([
        `${name.replace(/\(/g, '（').replace(/\)/g, '）')}(（${code.length === 5 ? '款' : '项'}）)`,
      ]),
    }));
}

/** The names the text may use, of a workbook. */
export interface Vocabulary {
  readonly tables: ReadonlyMap<TableId, TableIndex>;
  /**
   * The subject named nearest to the end of `text`, the longest of those that end there; of equals the one that
   * follows what the sentence has been about.
   */
  last(text: string, topic: Topic | null, current?: Subject | null): Mention | null;
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
    const figures = figuresOf('classes', topic);
    if (names.length === 0 || !figures) return [];
    return [
      {
        subject: { name: names[0] ?? code, actual: forCode(figures, code), budget: [], mode: 'equal', code },
        pattern: compileNames(names.map(optionalEnd)),
      },
    ];
  });
}

/** 的 and a final 支出 are left out as often as not (“对个人和家庭补助支出”). */
const economicName = (name: string): string =>
  `${name.replace(/[(（]/g, '（').replace(/[)）]/g, '）').replace(/支出$/, '').replace(/的/g, '(的)')}(支出)`;

function economicEntries(tables: ReadonlyMap<TableId, TableIndex>, year: number | null): readonly Entry[] {
  const rows = (tables.get('06')?.table.rows ?? []).filter(({ label }) => label.length >= 2);
  return rows.flatMap(({ code, label }) =>
    code === null
      ? []
      : [
          {
            subject: { name: label, actual: [`06[${code}].决算数`], budget: [], mode: 'equal', code },
            pattern: compileNames([label, ...acceptedNames('economic', code, year)].map(economicName)),
          },
        ],
  );
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
        ...(topic === '基本支出' ? economicEntries(tables, accounts.year) : []),
        ...itemEntries(tables, accounts.year, topic),
      ];
      known.set(key, entries);
    }
    return entries;
  };
  return {
    tables,
    year: accounts.year,
    last: (text, topic, current = null) => {
      let best: Mention | null = null;
      for (const { subject, pattern, follows } of entriesFor(topic)) {
        if (follows !== undefined && current?.name.startsWith(follows) !== true) continue;
        for (const match of text.matchAll(pattern)) {
          if (match[0] === '') continue;
          const mention = { subject, start: match.index, end: match.index + match[0].length };
          const isBetter =
            !best ||
            mention.end > best.end ||
            (mention.end === best.end &&
              (mention.start < best.start || (mention.start === best.start && follows !== undefined)));
          if (isBetter) best = mention;
        }
      }
      return best;
    },
  };
}
