import type { Unit } from '../amount/unit';
import type { Sheet, Snapshot } from '../sheet/snapshot';
import { findCandidates, readTable, type Candidate } from './candidates';
import { figureReaders, holdsFigure, type FigureReaders } from './figure';
import { OWN_SHEETS, VOCABULARY } from './layout';
import { cellText, printedText } from './line';
import type { Accounts, OtherTable, SheetFact, Table } from './model';
import { TABLE_IDS } from './model';
import { commonUnit, isMislabelled } from './units';

const DEFAULT_UNIT: Unit = '万元';

interface Reading {
  readonly candidate: Candidate;
  readonly table: Table;
}

function filled(table: Table): number {
  return table.rows.reduce(
    (n, row) => n + row.figures.filter((figure) => figure?.reading.kind === 'amount').length,
    0,
  );
}

/** How many of the columns that make it this table it has: a table of details has fewer, and more of its own. */
function knownColumns({ candidate, table }: Reading): number {
  const { columns, sides } = candidate.layout;
  const keys = new Set([...columns, ...sides.flatMap((side) => side.columns)].map(({ key }) => key));
  return table.columns.filter(({ key }) => keys.has(key)).length;
}

/** “一般公共预算财政拨款“三公”经费情况表” goes before the one of all appropriations. */
const isPreferred = ({ candidate: { layout, region } }: Reading): boolean =>
  layout.prefers.some((word) => region.title.includes(word));

/**
 * Several tables of one title: a visible one before a hidden one, one with figures before an empty form, then
 * one of the preferred title, then the one with more of the layout's columns, then the fuller, then the first.
 */
function choose(readings: readonly Reading[]): Reading | undefined {
  const rank = (reading: Reading): readonly number[] => {
    const figures = filled(reading.table);
    const visible = reading.table.visibility === 'visible' ? 1 : 0;
    return [visible, Math.min(1, figures), Number(isPreferred(reading)), knownColumns(reading), figures];
  };
  const ranked = readings.map((reading) => ({ reading, by: rank(reading) }));
  const compare = (a: readonly number[], b: readonly number[]) =>
    b.map((value, i) => value - (a[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return ranked.sort((a, b) => compare(a.by, b.by))[0]?.reading;
}

const isReport = ({ region, first }: Candidate): boolean =>
  region.rows
    .slice(0, first)
    .some(({ cells }) =>
      cells.some((cell) => VOCABULARY.reports.some((word) => cellText(cell).includes(word))),
    );

/** Fewer public tables are no set of their own. */
const FEWEST_PUBLIC = 6;

/** Where a workbook holds the tables of the reporting system (财决01表) beside those it publishes, these count. */
function withoutReports(all: readonly Candidate[]): readonly Candidate[] {
  const figures = figureReaders(DEFAULT_UNIT);
  const isPublic = (each: Candidate): boolean =>
    each.region.sheet.visibility === 'visible' &&
    !isReport(each) &&
    readTable(each, each.heading.unit ?? DEFAULT_UNIT, figures) !== null;
  if (!all.some(isReport)) return all;
  const ids = new Set(all.filter(isPublic).map(({ layout }) => layout.id));
  return ids.size < FEWEST_PUBLIC ? all : all.filter((each) => !ids.has(each.layout.id) || !isReport(each));
}

function factOf(sheet: Sheet): SheetFact {
  const row = sheet.rows.find((candidate) => candidate.cells.some(holdsFigure));
  const cell = row?.cells.find(holdsFigure);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    firstAmount: row && cell ? { sheet: sheet.name, row: row.index, column: cell.column } : null,
  };
}

function mostCommon<T>(values: readonly T[]): T | null {
  const votes = new Map<T, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const YEAR_OF_ACCOUNTS = /(20\d\d)年度?[^。]{0,20}决算/;

/** The year on a cover or a contents sheet, where no table states one. */
function yearOnCover(sheets: readonly Sheet[]): number | null {
  for (const { rows } of sheets) {
    for (const cell of rows.flatMap((row) => row.cells)) {
      const match = YEAR_OF_ACCOUNTS.exec(cellText(cell));
      if (match) return Number(match[1]);
    }
  }
  return null;
}

function withTrueUnits(chosen: readonly Reading[], usual: Unit, figures: FigureReaders): readonly Table[] {
  return chosen.map(({ candidate, table }) => {
    if (table.unit === usual) return table;
    const asPrinted = readTable(candidate, usual, figures);
    const others = chosen.filter((other) => other.table.unit === usual).map((other) => other.table);
    return asPrinted && isMislabelled(table, asPrinted, others) ? asPrinted : table;
  });
}

/**
 * Finds the nine tables in a workbook, whatever its layout. Unknown tables are listed, never an error.
 * Amounts are given in the unit most tables state, or in `inUnit`, to be compared with other accounts.
 */
export function recognise(snapshot: Snapshot, inUnit: Unit | null = null): Accounts {
  const found = findCandidates(snapshot, (name) => OWN_SHEETS.has(name));
  const candidates = withoutReports(found.candidates);
  const stated = commonUnit(candidates);
  const unit = inUnit ?? stated;
  const main = unit ?? DEFAULT_UNIT;
  const usual = stated ?? main;
  const figures = figureReaders(main);
  const readings = candidates.flatMap((candidate) => {
    const table = readTable(candidate, candidate.heading.unit ?? usual, figures);
    return table ? [{ candidate, table }] : [];
  });
  const chosen = TABLE_IDS.flatMap((id) => choose(readings.filter(({ table }) => table.id === id)) ?? []);
  const isChosen = new Set(chosen.map(({ candidate }) => candidate));
  const unchosen = found.candidates
    .filter((candidate) => !isChosen.has(candidate))
    .map(({ region }) => region);
  const tables = withTrueUnits(chosen, usual, figures);
  const otherTables: OtherTable[] = [...found.others, ...unchosen].map(({ titleCell, sheet }) => ({
    title: printedText(titleCell),
    sheet: sheet.name,
  }));
  const withTables = new Set(tables.map(({ sheet }) => sheet));
  const withoutTables = snapshot.sheets.filter(({ name }) => !withTables.has(name) && !OWN_SHEETS.has(name));
  return {
    department: mostCommon(tables.flatMap((table) => table.heading.department || [])),
    year: mostCommon(tables.flatMap((table) => table.heading.year ?? [])) ?? yearOnCover(withoutTables),
    unit,
    tables,
    otherTables,
    sheets: snapshot.sheets.filter((sheet) => !OWN_SHEETS.has(sheet.name)).map(factOf),
  };
}
