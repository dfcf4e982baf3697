import type { Cell, Sheet, SheetRow } from '../sheet/snapshot';
import { LAYOUTS, VOCABULARY, type Layout } from './layout';
import { cellText, type Region } from './line';
import { plain } from './text';

/** A region of a sheet headed by something that reads as a table's title. */
export interface TitledRegion extends Region {
  readonly title: string;
  readonly titleCell: Cell;
  readonly layout: Layout | null;
}

const NUMBER_OF_TABLE = /\d表$|^附?表[\d一二三四五六七八九十]*$|^.{0,4}公开表$/;
const ABOUT = /决算|预算|收支|收入|支出|经费|资产|采购|绩效|情况|结转|人员|明细/;
const TRAILING = /(?:\([^()]*\)|\d+)$/;
/** What may stand in the title's own cell behind it: “公开01表”, “单位：万元”. */
const BEHIND = /(?<=表)(?:公开|附)?(?:\d{1,2}(?:-\d+)?表|表\d{1,2})$|(?<=表)(?:金额|计量|货币)?单位:.*$/;
const LONGEST_TITLE = 60;
/** A title stands alone, or with the number of its table and a word beside it. */
const MOST_CELLS_BESIDE = 4;

/** The text of a cell when it reads as the title of some table; null otherwise. */
export function readTitle(cell: Cell): string | null {
  const { value } = cell;
  if (typeof value !== 'string' || !value.includes('表') || value.length > LONGEST_TITLE * 2) return null;
  let text = plain(value).replace(BEHIND, '');
  while (TRAILING.test(text) && !NUMBER_OF_TABLE.test(text)) text = text.replace(TRAILING, '');
  if (!text.endsWith('表') || text.length < 4 || text.length > LONGEST_TITLE) return null;
  if (NUMBER_OF_TABLE.test(text) || VOCABULARY.noteStart.test(text) || /[。;]/.test(text)) return null;
  return ABOUT.test(text) ? text : null;
}

/** Which of the nine tables the title names; null for any other table. */
export function layoutOfTitle(title: string): Layout | null {
  for (const layout of LAYOUTS) {
    const match = layout.title.exec(title);
    if (!match) continue;
    const before = title.slice(0, match.index);
    if (!layout.notAfter.some((word) => before.endsWith(word))) return layout;
  }
  return null;
}

function titleOfRow(row: SheetRow): { cell: Cell; title: string } | null {
  // Converters fill every cell of a merged title.
  const texts = row.cells.filter((cell, i) => cellText(cell) !== cellText(row.cells[i - 1]));
  if (texts.length > MOST_CELLS_BESIDE) return null;
  for (const cell of texts) {
    const title = readTitle(cell);
    if (title !== null) return { cell, title };
  }
  return null;
}

/** Cuts a sheet into regions at its titles; what stands before the first title belongs to none. */
export function titledRegions(sheet: Sheet): readonly TitledRegion[] {
  const starts: { at: number; cell: Cell; title: string }[] = [];
  sheet.rows.forEach((row, at) => {
    const found = titleOfRow(row);
    if (found) starts.push({ at, ...found });
  });
  return starts.map(({ at, cell, title }, i) => ({
    sheet,
    rows: sheet.rows.slice(at, starts[i + 1]?.at),
    title,
    titleCell: cell,
    layout: layoutOfTitle(title),
  }));
}
