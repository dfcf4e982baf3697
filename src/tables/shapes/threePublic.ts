import type { SheetRow } from '../../sheet/snapshot';
import { isLabelHeader, matchColumns, ofLatestYear, pathMatches, type MatchedColumn } from '../columns';
import { holdsFigure } from '../figure';
import { isNote, isNumberingRow, readHeader, type HeaderColumn } from '../header';
import type { Layout } from '../layout';
import { cellAt, cellText } from '../line';
import type { Column, Figure, Row } from '../model';
import { readLabel } from '../text';
import { blockOf, blocksAbove, withoutYear } from './blocks';
import { hasNeeded, type Body, type ReadShape, type ShapeInput } from './body';

interface Block {
  readonly key: string;
  readonly columns: readonly MatchedColumn[];
}

/** The header's columns sorted into 预算 and 决算; a header that names neither is of 决算. */
function readBlocks(
  header: readonly HeaderColumn[],
  layout: Layout,
  holds: (column: number) => boolean,
): Block[] {
  const sorted = new Map<string, HeaderColumn[]>();
  const named = header.some((column) => blockOf(layout, column.path));
  for (const column of header) {
    const block = blockOf(layout, column.path);
    if (named && !block) continue;
    const key = block?.key ?? '决算';
    const path = column.path.filter((text) => !block?.header.test(withoutYear(text)));
    sorted.set(key, [...(sorted.get(key) ?? []), { ...column, path }]);
  }
  return [...sorted].map(([key, columns]) => ({
    key,
    columns: matchColumns(columns, layout.columns, holds),
  }));
}

function toColumns(blocks: readonly Block[], layout: Layout): readonly Column[] {
  return layout.columns.flatMap((known) => {
    const found = blocks.flatMap((block) =>
      block.columns.filter((column) => column.layout.key === known.key),
    )[0];
    if (!found) return [];
    return [{ key: known.key, header: found.path.at(-1) ?? known.key, role: known.role, index: found.index }];
  });
}

function row(
  sheet: string,
  key: string,
  at: SheetRow,
  column: number,
  figures: readonly (Figure | null)[],
): Row {
  return {
    key,
    section: null,
    label: `${key}数`,
    code: null,
    group: null,
    isTotal: false,
    ofWhich: false,
    cell: { sheet, row: at.index, column },
    nameCell: { sheet, row: at.index, column },
    hidden: at.hidden,
    figures,
  };
}

/** Items across the top: the blocks are parts of the header, or name the rows. */
function across(input: ShapeInput): Body | null {
  const { region, first, layout, figure } = input;
  const isData = (candidate: SheetRow) =>
    !isNumberingRow(candidate) &&
    candidate.cells.some((cell) => typeof cell.value === 'number' || holdsFigure(cell));
  const namesBlock = (candidate: SheetRow) =>
    blockOf(layout, candidate.cells.slice(0, 1).map(cellText)) !== undefined;
  const isLoneBlock = (candidate: SheetRow) =>
    namesBlock(candidate) && candidate.cells.slice(1).every(holdsFigure);
  const header = readHeader(region, first, (candidate) => isData(candidate) || isLoneBlock(candidate));
  const body = region.rows.slice(header.end);
  const notes = body.findIndex(isNote);
  const data = (notes < 0 ? body : body.slice(0, notes)).filter(
    (candidate) => isData(candidate) || isLoneBlock(candidate),
  );
  const holds = (column: number) => data.some((candidate) => holdsFigure(cellAt(candidate, column)));
  const blocks = readBlocks(ofLatestYear(header.columns), layout, holds);
  const columns = toColumns(blocks, layout);
  if (!hasNeeded(layout, columns)) return null;
  const taken = new Set<number>();
  for (let at = first; at < header.end; at++) taken.add(at);
  data.forEach((candidate) => taken.add(region.rows.indexOf(candidate)));
  // An empty table has one blank row, which is not stored: the row below the header.
  const headerRow = region.rows[header.end - 1] as SheetRow;
  const blank: SheetRow = { index: headerRow.index + 1, hidden: false, cells: [] };
  const above = blocksAbove(region.rows, data, layout);
  const nameOf = (line: SheetRow) =>
    blockOf(layout, line.cells.slice(0, 1).map(cellText))?.key ?? above.get(line);
  const rows = blocks.flatMap((block) => {
    const named = data.filter(
      (line) => above.has(line) || (namesBlock(line) && (above.size === 0 || line.cells.some(holdsFigure))),
    );
    const own = named.length > 0 ? named : data.slice(0, 1);
    return (own.length > 0 ? own : [blank]).map((line) => {
      const key = nameOf(line) ?? block.key;
      const figures = columns.map((column) => {
        const here = block.columns.find((candidate) => candidate.layout.key === column.key);
        return here ? figure(line, here.index) : null;
      });
      return row(region.sheet.name, key, line, block.columns[0]?.index ?? 0, figures);
    });
  });
  return { columns, rows, taken };
}

const LIST_TITLE = /^项目|^支出项目$/;

/** Items down the side (“1．因公出国（境）费”), with 预算数 and 决算数 as columns. */
function down(input: ShapeInput): Body | null {
  const { region, first, layout, figure } = input;
  const header = readHeader(
    region,
    first,
    (candidate) => candidate.cells.some(holdsFigure) && !isNumberingRow(candidate),
  );
  const all = ofLatestYear(header.columns).flatMap((column) => {
    const block = blockOf(layout, column.path);
    return block && !isLabelHeader(column.path.at(-1) ?? '') ? [{ column, block }] : [];
  });
  const start = Math.min(...all.map(({ column }) => column.index));
  // 机构运行信息表 has a second list beside the first, with counts: it begins at the next 项目.
  const next = header.columns.find(
    ({ index, path }) => index > start && LIST_TITLE.test(readLabel(path.at(-1) ?? '').text),
  );
  const amounts = all.filter(({ column }) => column.index < (next?.index ?? Infinity));
  const items: { line: SheetRow; key: string; header: string; position: number }[] = [];
  for (let at = first; at < region.rows.length; at++) {
    const line = region.rows[at] as SheetRow;
    if (isNote(line)) break;
    const label = line.cells.find((cell) => cell.column < start && cellText(cell) !== '');
    if (!label || typeof label.value !== 'string') continue;
    const text = readLabel(cellText(label)).text;
    const holds = (candidate: SheetRow) =>
      amounts.some(({ column }) => holdsFigure(cellAt(candidate, column.index)));
    // “一、“三公”经费支出” may only head its list, with “（一）支出合计” holding the figures.
    const isHeld = (key: string) => {
      const item = items.find((candidate) => candidate.key === key);
      return item !== undefined && (holds(item.line) || !holds(line));
    };
    const known = layout.columns.find(
      ({ key, headers }) => !isHeld(key) && headers.some((path) => pathMatches([text], path)),
    );
    if (!known) continue;
    const earlier = items.findIndex(({ key }) => key === known.key);
    const item = { line, key: known.key, header: text, position: at };
    if (earlier < 0) items.push(item);
    else items[earlier] = item;
  }
  const columns = layout.columns.flatMap((known) => {
    const item = items.find((candidate) => candidate.key === known.key);
    return item ? [{ key: known.key, header: item.header, role: known.role, index: start }] : [];
  });
  if (amounts.length === 0 || columns.length < 3) return null;
  const taken = new Set(items.map((item) => item.position));
  for (let at = first; at < header.end; at++) taken.add(at);
  const rows = amounts.map(({ column, block }) => {
    const figures = columns.map((known) => {
      const item = items.find((candidate) => candidate.key === known.key);
      return item ? figure(item.line, column.index) : null;
    });
    return row(region.sheet.name, block.key, (items[0] as { line: SheetRow }).line, column.index, figures);
  });
  return { columns, rows, taken };
}

/** Table 07: one row 预算 and one row 决算 of the same items, however the sheet arranges them. */
export const threePublic: ReadShape = (input) => across(input) ?? down(input);
