import type { Unit } from '../amount/unit';
import type { Snapshot } from '../sheet/snapshot';
import { rangeAddress } from '../sheet/address';
import type { FigureReaders } from './figure';
import { headerStart } from './header';
import { readHeading } from './heading';
import type { Layout } from './layout';
import { cellText, printedText } from './line';
import type { Heading, Remark, Table } from './model';
import { byFunction } from './shapes/byFunction';
import type { Body, ReadShape } from './shapes/body';
import { economic } from './shapes/economic';
import { threePublic } from './shapes/threePublic';
import { twoSided } from './shapes/twoSided';
import { titledRegions, type TitledRegion } from './titles';

const SHAPES: Readonly<Record<Layout['shape'], ReadShape>> = { byFunction, twoSided, economic, threePublic };

/** A stretch of a sheet whose title and header promise one of the nine tables. */
export interface Candidate {
  readonly region: TitledRegion;
  readonly layout: Layout;
  /** Position of the first header row. */
  readonly first: number;
  readonly heading: Heading;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly others: readonly TitledRegion[];
}

/** Looks at titles only; the bodies are read when the unit of the workbook is known. */
export function findCandidates(snapshot: Snapshot, isOwnSheet: (name: string) => boolean): Found {
  const candidates: Candidate[] = [];
  const others: TitledRegion[] = [];
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    for (const region of titledRegions(sheet)) {
      const first = headerStart(region);
      // A title with nothing under it is a line of a contents sheet.
      if (first === null) continue;
      if (region.layout) {
        candidates.push({ region, layout: region.layout, first, heading: readHeading(region, first) });
      } else others.push(region);
    }
  }
  return { candidates, others };
}

function readRemarks(region: TitledRegion, taken: ReadonlySet<number>, first: number): readonly Remark[] {
  return region.rows.flatMap((row, at) => {
    if (at <= first || taken.has(at)) return [];
    return row.cells.flatMap((cell) => {
      const text = cellText(cell);
      if (typeof cell.value !== 'string' || text === '') return [];
      return [
        { text: printedText(cell), ref: { sheet: region.sheet.name, row: row.index, column: cell.column } },
      ];
    });
  });
}

function rangeOf({ rows }: TitledRegion): string {
  let [left, right] = [Infinity, 0];
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return rangeAddress(
    { row: rows[0]?.index ?? 0, column: left },
    { row: rows.at(-1)?.index ?? 0, column: right },
  );
}

/** Reads a candidate's body; null when its header is not that of the table its title names. */
export function readTable(candidate: Candidate, unit: Unit, figures: FigureReaders): Table | null {
  const { region, layout, first, heading } = candidate;
  const figure = figures(region.sheet.name, unit);
  const body: Body | null = SHAPES[layout.shape]({ region, first, layout, figure });
  if (!body) return null;
  return {
    id: layout.id,
    title: printedText(region.titleCell),
    titleCell: {
      sheet: region.sheet.name,
      row: region.rows[0]?.index ?? 0,
      column: region.titleCell.column,
    },
    sheet: region.sheet.name,
    visibility: region.sheet.visibility,
    range: rangeOf(region),
    heading,
    unit,
    columns: body.columns,
    rows: body.rows,
    remarks: readRemarks(region, body.taken, first),
  };
}
