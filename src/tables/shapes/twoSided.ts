import type { Cell, SheetRow } from '../../sheet/snapshot';
import { classByName } from '../classification/names';
import { isLabelHeader, matchColumns, withoutBudgets, type MatchedColumn } from '../columns';
import { holdsFigure } from '../figure';
import { isNote, isNumberingRow, readHeader, type Header, type HeaderColumn } from '../header';
import type { RowLayout, SideLayout } from '../layout';
import { cellAt, cellText, printedText } from '../line';
import type { Column, Figure, Row } from '../model';
import { readLabel, type Label } from '../text';
import { hasNeeded, type Body, type ReadShape, type ShapeInput } from './body';

const CLASSES = '各类支出';
const SIDE_TITLE = /^(?:本年)?(?:收入|支出)(?:项目)?$/;
const LABEL_TITLE = /项目|科目|按功能分类|^收入$|^支出$/;

/** Columns of a row whose headings match. Converters fill every cell of a merged one: only the first counts. */
const headedBy = (pattern: RegExp, row: SheetRow): readonly number[] =>
  row.cells
    .filter((cell, i) => pattern.test(cellText(cell)) && cellText(cell) !== cellText(row.cells[i - 1]))
    .map((cell) => cell.column);

/**
 * The columns where a side's labels begin: under 收入 and 支出, or under each 项目. The reporting system prints
 * the expenditure a second time, by economic code, under a third 项目.
 */
function labelStarts(rows: readonly SheetRow[]): readonly number[] {
  const all = [SIDE_TITLE, LABEL_TITLE].flatMap((pattern) => rows.map((row) => headedBy(pattern, row)));
  const starts = all.find(({ length }) => length >= 2) ?? [];
  const [, right] = starts;
  if (starts.length !== 2 || right === undefined) return starts;
  const third = all.find((columns) => columns.length === 3 && columns[1] === right)?.[2];
  return third === undefined ? starts : [...starts, third];
}

interface Side {
  readonly layout: SideLayout;
  /** Columns from … to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly MatchedColumn[];
}

function readSides(input: ShapeInput, header: Header, starts: readonly number[]): readonly Side[] {
  const body = input.region.rows.slice(header.end);
  const holdsAmount = (column: number) => body.some((row) => holdsFigure(cellAt(row, column)));
  return input.layout.sides.map((layout, i) => {
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? Infinity;
    const amounts = withoutBudgets(
      header.columns.filter(
        ({ index, path }) => index > from && index < to && !isLabelHeader(path.at(-1) ?? ''),
      ),
    );
    const matched = matchColumns(amounts.map(withoutSideTitle), layout.columns, holdsAmount);
    const only = amounts.filter((column) => holdsAmount(column.index));
    const [single, layoutOfSingle] = [only[0], layout.columns[0]];
    if (matched.length === 0 && only.length === 1 && single && layoutOfSingle)
      return { layout, from, to, columns: [{ ...single, layout: layoutOfSingle }] };
    return { layout, from, to, columns: matched };
  });
}

const withoutSideTitle = (column: HeaderColumn): HeaderColumn => ({
  ...column,
  path: column.path.length > 1 ? column.path.filter((text) => !SIDE_TITLE.test(text)) : column.path,
});

/** “一、” and “三、” number one list; “（一）” and “1.” another. */
const listOf = (ordinal: string | null): string | undefined =>
  ordinal?.replace(/\d+/, '1').replace(/[一二三四五六七八九十百]+/, '一');

/** Walks down one side, keeping what came before: it decides what an ambiguous label means. */
class SideReader {
  /** Labels that came before, and the rows they named with their ordinals. */
  private readonly labels = new Set<string>();
  private readonly ordinals = new Map<string, string | null>();
  private section: string | null = null;
  private totalled = false;

  constructor(private readonly side: Side) {}

  labelCell(row: SheetRow): Cell | undefined {
    const amounts = new Set(this.side.columns.map((column) => column.index));
    return row.cells.find(
      (cell) =>
        cell.column >= this.side.from &&
        cell.column < this.side.to &&
        !amounts.has(cell.column) &&
        typeof cell.value === 'string' &&
        cellText(cell) !== '',
    );
  }

  private known(text: string): RowLayout | undefined {
    const fits = this.side.layout.rows.filter((row) => row.label.test(text));
    const here = fits.find((row) => row.under !== null && row.under === this.section);
    return here ?? fits.find((row) => row.under === null);
  }

  read(cell: Cell): Pick<Row, 'key' | 'section' | 'label' | 'code' | 'group' | 'isTotal' | 'ofWhich'> {
    const printed = printedText(cell);
    const label = readLabel(printed);
    const row = this.known(label.text);
    if (row && this.isDetail(row, label)) return { ...this.detail(row.key), label: printed, ofWhich: true };
    if (row) {
      this.labels.add(label.text);
      this.ordinals.set(row.key, label.ordinal);
      if (row.under !== null) return { ...this.detail(row.key), label: printed, ofWhich: false };
      this.section = row.opens ? row.key : null;
      if (row.total) this.totalled = true;
      return this.entry(row.key, row.group, row.total, printed, label.ofWhich || this.isPart(row, label));
    }
    if (this.section !== null) return { ...this.detail(label.text), label: printed, ofWhich: true };
    const { classes } = this.side.layout;
    const code = classes && !this.totalled ? classByName(label.text) : null;
    const group = this.totalled ? null : classes ? CLASSES : (this.side.layout.rows[0]?.group ?? null);
    return { ...this.entry(label.text, group, false, printed, label.ofWhich), code };
  }

  /** A line of the list above the totals that comes again below them. */
  private isDetail(row: RowLayout, { text }: Label): boolean {
    if (row.group === null || row.opens) return false;
    const isOfList = row.group === this.side.layout.rows[0]?.group;
    return this.labels.has(text) || (isOfList && this.totalled && this.section !== null);
  }

  /** 政府性基金预算财政拨款 under 财政拨款收入, unless the same list numbers both. */
  private isPart({ partOf }: RowLayout, { ordinal }: Label): boolean {
    if (partOf === null || !this.ordinals.has(partOf)) return false;
    return ordinal === null || listOf(ordinal) !== listOf(this.ordinals.get(partOf) ?? null);
  }

  private detail(key: string) {
    return { key, section: this.section, code: null, group: null, isTotal: false };
  }

  private entry(key: string, group: string | null, isTotal: boolean, label: string, ofWhich: boolean) {
    return { key, section: null, label, code: null, group, isTotal, ofWhich };
  }
}

function toColumns(sides: readonly Side[]): readonly Column[] {
  return sides.flatMap((side) =>
    side.columns.map(({ index, path, layout }) => ({
      key: layout.key,
      header: path.at(-1) ?? '',
      role: layout.role,
      index,
    })),
  );
}

/** Tables 01 and 04: income on the left, expenditure by class on the right. */
export const twoSided: ReadShape = (input): Body | null => {
  const { region, first } = input;
  const starts = labelStarts(region.rows.slice(first, first + 3));
  const [left, right] = starts;
  if (left === undefined || right === undefined) return null;
  const isBody = (row: SheetRow) => {
    const label = readLabel(cellText(cellAt(row, left))).text;
    return (
      label !== '' && input.layout.sides.some((side) => side.rows.some((known) => known.label.test(label)))
    );
  };
  const header = readHeader(region, first, isBody);
  const sides = readSides(input, header, starts);
  const columns = toColumns(sides);
  if (!hasNeeded(input.layout, columns)) return null;
  const taken = new Set<number>();
  for (let at = first; at < header.end; at++) taken.add(at);
  const rows: Row[] = [];
  const readers = sides.map((side) => new SideReader(side));
  for (let at = header.end; at < region.rows.length; at++) {
    const row = region.rows[at] as SheetRow;
    if (isNote(row)) break;
    taken.add(at);
    if (isNumberingRow(row)) continue;
    sides.forEach((side, i) => {
      const reader = readers[i] as SideReader;
      const figures: (Figure | null)[] = columns.map((column) =>
        column.index >= side.from && column.index < side.to ? input.figure(row, column.index) : null,
      );
      const cell = reader.labelCell(row);
      if (!cell) return;
      rows.push({
        ...reader.read(cell),
        cell: { sheet: region.sheet.name, row: row.index, column: cell.column },
        nameCell: { sheet: region.sheet.name, row: row.index, column: cell.column },
        hidden: row.hidden,
        figures,
      });
    });
  }
  return { columns, rows, taken };
};
