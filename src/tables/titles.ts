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
const ABOUT = /决算|预算|收支|收入|支出|经费|资产|采购|绩效|情况|结转|人员|明细|运行信息/;
const TRAILING = /(?:\([^()]*\)|\d+)$/;
/** What may stand in the title's own cell behind it: “公开01表”, “单位：万元”. */
const BEHIND =
  /(?<=[表)])(?:公开|附)?(?:\d{1,2}(?:-\d+)?表|表\d{1,2})$|(?<=[表)])(?:金额|计量|货币)?单位:.*$/;
/** “收入决算表-某县交通运输局”. */
const UNIT_BEHIND = /(?<=表)[-—_][^表]{2,30}$/;
const LONGEST_TITLE = 60;
/** A title stands alone, or with the number of its table and a word beside it. */
const MOST_CELLS_BESIDE = 4;

/** The text of a cell when it reads as the title of some table; null otherwise. */
export function readTitle(cell: Cell): string | null {
  const { value } = cell;
  if (typeof value !== 'string' || !value.includes('表') || value.length > LONGEST_TITLE * 2) return null;
  let text = plain(value).replace(BEHIND, '').replace(UNIT_BEHIND, '');
  while (TRAILING.test(text) && !NUMBER_OF_TABLE.test(text)) text = text.replace(TRAILING, '');
  text = text.replace(CONTINUED, '').replace(/^续(?:表)?[:、]?/, '');
  if (!text.endsWith('表') || text.length < 4 || text.length > LONGEST_TITLE) return null;
  if (NUMBER_OF_TABLE.test(text) || VOCABULARY.noteStart.test(text) || /[。;]/.test(text)) return null;
  return ABOUT.test(text) ? text : null;
}

/** “收入支出决算批复表” is what the finance bureau sends back of 收入支出决算表, “汇总表” what a department adds up. */
const APPROVED = /(?<=决算)(?:批复|公开|汇总)+(?=表$)/;

/** Which of the nine tables the title names; null for any other table. */
export function layoutOfTitle(title: string): Layout | null {
  const name = title.replace(APPROVED, '');
  return layoutNamed(name) ?? (SITUATION.test(name) ? layoutNamed(name.replace(SITUATION, '')) : null);
}

/** “收入决算总体情况表” is 收入决算表. */
const SITUATION = /(?<=决算)(?:总体)?情况(?=表$)/;

function layoutNamed(name: string): Layout | null {
  for (const layout of LAYOUTS) {
    const match = layout.title.exec(name);
    if (!match) continue;
    const before = name.slice(0, match.index);
    if (!layout.notAfter.some((word) => before.endsWith(word))) return layout;
  }
  return null;
}

interface Title {
  readonly at: number;
  readonly cell: Cell;
  readonly title: string;
  /** Columns of its table: up to the next title on the same row. */
  readonly from: number;
  readonly to: number;
}

function titlesOfRow(row: SheetRow, at: number): readonly Title[] {
  // Converters fill every cell of a merged title.
  const texts = row.cells.filter((cell, i) => cellText(cell) !== cellText(row.cells[i - 1]));
  if (texts.length > MOST_CELLS_BESIDE) return [];
  const titles = texts.flatMap((cell) => {
    const title = readTitle(cell);
    return title === null ? [] : [{ at, cell, title, from: 0, to: Infinity }];
  });
  const [first] = titles;
  // Two of the nine beside each other share the sheet; any other two texts on a row are one title and a word.
  const named = titles.filter(({ title }) => layoutOfTitle(title) !== null);
  if (named.length < 2) return first ? [first] : [];
  return named.map((title, i) => ({
    ...title,
    from: i === 0 ? 0 : title.cell.column,
    to: named[i + 1]?.cell.column ?? Infinity,
  }));
}

function rowsWithin(rows: readonly SheetRow[], { from, to }: Title): readonly SheetRow[] {
  if (from === 0 && to === Infinity) return rows;
  return rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= from && column < to);
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
}

const CONTINUED = /[-—]?续\d?(?=表?$)/;
const TOTALS = /^(?:合计|总计|人员经费合计|公用经费合计|支出合计|收入合计):?$/;

const hasTotal = (rows: readonly SheetRow[]): boolean =>
  rows.some((row) => row.cells.some((cell) => TOTALS.test(cellText(cell)) && !isHeading(row)));

/** “项目 | 合计 | 基本支出” heads columns. */
const isHeading = ({ cells }: SheetRow): boolean =>
  cells.filter((cell) => typeof cell.value === 'string').length > 2 &&
  cells.every((cell) => typeof cell.value !== 'number' && !/\d\.\d/.test(cellText(cell)));

/**
 * A table printed over several pages repeats its title on each: the second is no table of its own where it has the
 * same title and not both have their totals.
 */
function withoutRepeats(titles: readonly Title[], rows: readonly SheetRow[]): readonly Title[] {
  const endOf = (at: number): number => titles.find((title) => title.at > at)?.at ?? rows.length;
  return titles.filter((title, i) => {
    const before = titles[i - 1];
    if (!before || before.title !== title.title || before.from !== title.from || before.at === title.at)
      return true;
    const [own, others] = [rows.slice(title.at, endOf(title.at)), rows.slice(before.at, title.at)];
    return hasTotal(own) && hasTotal(others);
  });
}

/** Cuts a sheet into regions at its titles; what stands before the first title belongs to none. */
export function titledRegions(sheet: Sheet): readonly TitledRegion[] {
  const titles = withoutRepeats(sheet.rows.flatMap(titlesOfRow), sheet.rows);
  return titles.map((own) => {
    const next = titles.find(({ at }) => at > own.at)?.at;
    return {
      sheet,
      rows: rowsWithin(sheet.rows.slice(own.at, next), own),
      title: own.title,
      titleCell: own.cell,
      layout: layoutOfTitle(own.title),
    };
  });
}
