import type { Cell, SheetRow } from '../../sheet/snapshot';
import { codesFromNames } from '../classification/fromNames';
import { codeReader, holdsCode, levelsByTurn, type CodeAndName } from '../codes';
import { isLabelHeader, pathMatches, withoutBudgets } from '../columns';
import { holdsFigure } from '../figure';
import { isNote, isNumberingRow, readHeader, type HeaderColumn } from '../header';
import type { Layout } from '../layout';
import { cellAt, cellText, printedText } from '../line';
import type { Column, Row } from '../model';
import { plain, readLabel } from '../text';
import type { Body, ReadShape } from './body';

/** One of the two or three lists that stand side by side. Columns from … to the amount column. */
interface Group {
  readonly from: number;
  readonly amount: HeaderColumn;
}

function readGroups(header: readonly HeaderColumn[], layout: Layout): readonly Group[] {
  const headings = layout.columns[0]?.headers ?? [];
  const amounts = withoutBudgets(header).filter(
    (column) =>
      column.own &&
      !isLabelHeader(column.path.at(-1) ?? '') &&
      headings.some((h) => pathMatches(column.path, h)),
  );
  const groups: Group[] = [];
  let from = 0;
  for (const amount of amounts) {
    // Only the first amount after its labels is the list's: 合计 | 人员经费 | 公用经费 have one code between them.
    const labels = header.some(
      ({ index, path }) => index >= from && index < amount.index && isLabelHeader(path.at(-1) ?? ''),
    );
    if (!labels) continue;
    groups.push({ from, amount });
    from = amount.index + 1;
  }
  return groups;
}

/** Where 人员经费 and 公用经费 are columns of their own (合计 | 人员经费 | 公用经费), their totals stand on the row 合计. */
function splitColumns(header: readonly HeaderColumn[], layout: Layout, group: Group) {
  return layout.totals.flatMap(({ key, label }) => {
    const column = header.find(
      ({ index, path, own }) =>
        own && index > group.amount.index && label.test(readLabel(path.at(-1) ?? '').text),
    );
    return column ? [{ key, index: column.index }] : [];
  });
}

const WHOLE = '合计';

/** Where each list has a 合计 of its own on one row, it is that of 人员经费 or of 公用经费, as the list is headed. */
function ofItsList(entry: Entry | null, { amount }: Group, layout: Layout): Entry | null {
  if (entry?.total !== WHOLE) return entry;
  const own = layout.totals.find(
    ({ key, label }) => key !== WHOLE && amount.path.some((text) => label.test(readLabel(text).text)),
  );
  return { ...entry, total: own?.key ?? WHOLE };
}

const within = (row: SheetRow, { from, amount }: Group): readonly Cell[] =>
  row.cells.filter((cell) => cell.column >= from && cell.column < amount.index && cellText(cell) !== '');

type EntryReader = (cells: readonly Cell[]) => CodeAndName | null;

/** Reads a list that prints names only; the names tell the codes. */
function nameReader(labels: readonly (readonly Cell[])[], { totals }: Layout): EntryReader {
  const nameOf = (cell: Cell): string => readLabel(cellText(cell)).text;
  const named = labels.flatMap(([cell]) =>
    cell && typeof cell.value === 'string' && !totals.some(({ label }) => label.test(nameOf(cell)))
      ? [cell]
      : [],
  );
  const codes = codesFromNames('economic', named.map(nameOf));
  const codeOf = new Map(named.map((cell, i) => [cell, codes[i] ?? null]));
  return ([cell]) => {
    const code = cell && codeOf.get(cell);
    return cell && code ? { code, name: readLabel(printedText(cell)).text, cell, nameCell: cell } : null;
  };
}

/** Table 06: economic codes with name and amount, in two or three lists side by side, and their totals. */
export const economic: ReadShape = ({ region, first, layout, figure }): Body | null => {
  const header = readHeader(region, first, (row) => !isNumberingRow(row) && row.cells.some(holdsCode));
  const groups = readGroups(header.columns, layout);
  const [group] = groups;
  if (!group) return null;
  const column: Column = {
    key: layout.columns[0]?.key ?? '',
    header: group.amount.path.at(-1) ?? '',
    role: 'total',
    index: group.amount.index,
  };
  const taken = new Set<number>();
  for (let at = first; at < header.end; at++) taken.add(at);
  const body = region.rows.slice(header.end);
  const printsCodes = body.some((row) => groups.some((each) => within(row, each).some(holdsCode)));
  const readers = groups.map((each) => {
    const labels = body.map((row) => within(row, each));
    return printsCodes ? codeReader(levelsByTurn(labels)) : nameReader(labels, layout);
  });
  const lists: Row[][] = groups.map(() => []);
  const split = groups.length === 1 ? splitColumns(header.columns, layout, group) : [];
  for (let at = header.end; at < region.rows.length; at++) {
    const row = region.rows[at] as SheetRow;
    if (isNote(row)) break;
    taken.add(at);
    if (isNumberingRow(row)) continue;
    const entries = groups.map((each, i) =>
      readEntry(within(row, each), layout, readers[i] as ReturnType<typeof codeReader>),
    );
    const eachOwn = entries.filter((entry) => entry?.total === WHOLE).length > 1;
    groups.forEach((each, i) => {
      const entry = eachOwn ? ofItsList(entries[i] ?? null, each, layout) : entries[i];
      if (!entry) return;
      const amount = entry.total === null ? each.amount.index : totalColumn(row, entry.cell, groups, each);
      const line: Row = {
        key: entry.total ?? plain(entry.name),
        section: null,
        label: entry.name,
        code: entry.total === null ? entry.code : null,
        group: null,
        isTotal: entry.total !== null,
        ofWhich: false,
        cell: { sheet: region.sheet.name, row: row.index, column: entry.cell.column },
        nameCell: { sheet: region.sheet.name, row: row.index, column: entry.nameCell.column },
        hidden: row.hidden,
        figures: [figure(row, amount)],
      };
      lists[i]?.push(line);
      if (line.key === WHOLE)
        for (const { key, index } of split) lists[i]?.push({ ...line, key, figures: [figure(row, index)] });
    });
  }
  const rows = lists.flat();
  return { columns: [column], rows: dropUnused(rows), taken };
};

/**
 * Where the figure of a total stands: “公用经费合计” may be merged across the second list and have its figure
 * under the last. The first filled amount before the next label.
 */
function totalColumn(row: SheetRow, label: Cell, groups: readonly Group[], own: Group): number {
  const amounts = groups.map(({ amount }) => amount.index).filter((index) => index > label.column);
  const next = row.cells.find(
    (cell) => cell.column > label.column && !amounts.includes(cell.column) && cellText(cell) !== '',
  );
  const here = amounts.filter((index) => index < (next?.column ?? Infinity));
  return (
    here.find((index) => holdsFigure(cellAt(row, index))) ??
    // Text where the figure should be is to be told, not to be taken for a blank.
    here.find((index) => cellAt(row, index) !== undefined) ??
    // Blank: as where it is filled, under the last list that the label reaches.
    here.at(-1) ??
    own.amount.index
  );
}

interface Entry extends CodeAndName {
  readonly total: string | null;
}

function readEntry(
  cells: readonly Cell[],
  layout: Layout,
  code: (cells: readonly Cell[]) => CodeAndName | null,
): Entry | null {
  for (const cell of cells) {
    const label = readLabel(cellText(cell)).text;
    const total = layout.totals.find((known) => known.label.test(label));
    if (total) return { code: '', name: printedText(cell), cell, nameCell: cell, total: total.key };
  }
  const coded = code(cells);
  return coded ? { ...coded, total: null } : null;
}

/** The same total printed under two lists (人员经费合计 | 公用经费合计 | blank) is kept once, where it has a figure. */
function dropUnused(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => {
    if (!row.isTotal) return true;
    const same = rows.filter((other) => other.isTotal && other.key === row.key);
    const best = same.find((other) => other.figures[0]?.reading.kind === 'amount') ?? same[0];
    return best === row || rows.indexOf(row) !== i;
  });
}
