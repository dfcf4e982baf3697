import type { HeaderColumn } from './header';
import { VOCABULARY, type ColumnLayout } from './layout';
import type { Column } from './model';
import { readLabel } from './text';

/** A header path without its ordinals, so that “1.基本支出” is 基本支出. */
function named(path: readonly string[]): readonly string[] {
  return path.map((text) => readLabel(text).text);
}

function withoutGenericLeaf(path: readonly string[]): readonly string[] {
  let end = path.length;
  while (end > 1 && VOCABULARY.genericLeaf.test(path[end - 1] as string)) end--;
  return path.slice(0, end);
}

/** A header path satisfies a pattern when its leaf matches the last part, and the others come before, in order. */
export function pathMatches(path: readonly string[], pattern: readonly RegExp[]): boolean {
  let part = pattern.length - 1;
  let at = path.length - 1;
  if (!pattern[part]?.test(path[at] ?? '')) return false;
  for (part--, at--; part >= 0; part--, at--) {
    while (at >= 0 && !pattern[part]?.test(path[at] ?? '')) at--;
    if (at < 0) return false;
  }
  return true;
}

const namedBy = (layout: ColumnLayout, text: string): boolean =>
  layout.headers.some((pattern) => pattern.length === 1 && pattern[0]?.test(text));

/**
 * “基本支出›小计” is no 小计 of the whole: a generic leaf belongs to the known column above it. Nor is
 * “本年收入›基本支出” the expenditure: what stands under income or a carry-over details that.
 */
function belongsElsewhere(
  path: readonly string[],
  layout: ColumnLayout,
  all: readonly ColumnLayout[],
): boolean {
  const isGeneric = VOCABULARY.genericLeaf.test(path.at(-1) ?? '');
  const parents = path.slice(0, -1);
  return all.some(
    (other) =>
      other !== layout &&
      (isGeneric || other.role === 'other') &&
      parents.some((text) => namedBy(other, text)),
  );
}

export interface MatchedColumn extends HeaderColumn {
  readonly layout: ColumnLayout;
}

function best(
  columns: readonly HeaderColumn[],
  holdsAmount: (column: number) => boolean,
): HeaderColumn | undefined {
  // A heading merged over several columns names only one of them: the one that holds the figures.
  const filled = columns.filter((column) => holdsAmount(column.index));
  return (
    filled.find((column) => column.own) ?? filled[0] ?? columns.find((column) => column.own) ?? columns[0]
  );
}

const isHeaded = (path: readonly string[], by: RegExp): boolean =>
  path.some((text) => by.test(readLabel(text).text.replace(/^20\d\d年度?/, '')));

const YEAR_OF_HEADER = /^(20\d\d)年/;
const yearOf = (path: readonly string[]): number | null => {
  const year = path
    .map((text) => YEAR_OF_HEADER.exec(readLabel(text).text)?.[1])
    .find((found) => found !== undefined);
  return year === undefined ? null : Number(year);
};

/** Of “2022年决算数” and “2023年决算数” only the later is of these accounts; nor is 上年决算数. */
export function ofLatestYear<T extends HeaderColumn>(header: readonly T[]): readonly T[] {
  const latest = Math.max(...header.map(({ path }) => yearOf(path) ?? -Infinity));
  return header.filter(
    ({ path }) =>
      (yearOf(path) ?? latest) === latest &&
      !path.some((text) => /^(?:上年|去年)/.test(readLabel(text).text)),
  );
}

/** Beside 决算数 the reporting system prints 年初预算数 and 全年预算数 of the same columns: those are not the accounts. */
export function withoutBudgets<T extends HeaderColumn>(header: readonly T[]): readonly T[] {
  if (!header.some(({ path }) => isHeaded(path, VOCABULARY.actualHeader))) return header;
  return ofLatestYear(header).filter(({ path }) => !isHeaded(path, VOCABULARY.budgetHeader));
}

/** Finds each known column among the header's, alternatives in the order of preference. */
export function matchColumns(
  header: readonly HeaderColumn[],
  layouts: readonly ColumnLayout[],
  holdsAmount: (column: number) => boolean,
): readonly MatchedColumn[] {
  const free = new Set(header);
  const matched: MatchedColumn[] = [];
  const paths = new Map(header.map((column) => [column, named(column.path)]));
  for (const layout of layouts) {
    const fitting = (simplify: (path: readonly string[]) => readonly string[]) =>
      layout.headers.map((pattern) =>
        best(
          [...free].filter((column) => {
            const path = simplify(paths.get(column) ?? []);
            return pathMatches(path, pattern) && !belongsElsewhere(path, layout, layouts);
          }),
          holdsAmount,
        ),
      );
    const found = [...fitting((path) => path), ...fitting(withoutGenericLeaf)];
    const column = found.find((candidate) => candidate !== undefined);
    if (!column) continue;
    free.delete(column);
    matched.push({ ...column, layout });
  }
  return matched;
}

/** Whether a header text heads a column that only labels its rows: codes, names, line numbers, remarks. */
export function isLabelHeader(text: string): boolean {
  const { text: name } = readLabel(text);
  return (
    VOCABULARY.codeHeader.test(name) ||
    VOCABULARY.notColumn.test(name) ||
    VOCABULARY.lineNumber.test(name) ||
    VOCABULARY.codeHeaderWords.some((word) => name.includes(word))
  );
}

/** A header the layout does not know; it details a known column when it stands under it or says 其中. */
export function unknownColumn(
  column: HeaderColumn,
  known: readonly ColumnLayout[],
  role: Column['role'],
): Column {
  const header = column.path.at(-1) ?? '';
  const label = readLabel(header);
  const parents = named(column.path.slice(0, -1));
  const details = known.some((layout) => parents.some((text) => namedBy(layout, text)));
  const otherwise = VOCABULARY.notParts.some((word) => label.text.includes(word)) ? 'other' : role;
  return {
    key: label.text,
    header,
    role: label.ofWhich || details ? 'ofWhich' : otherwise,
    index: column.index,
  };
}
