import type { SheetRow } from '../../sheet/snapshot';
import type { Layout } from '../layout';
import { cellText } from '../line';
import { readLabel } from '../text';

/** “2021年度预算数” is headed 预算数. */
export const withoutYear = (text: string): string => readLabel(text).text.replace(/^20\d\d年度?/, '');

/** 预算 or 决算: the block of 07 that one of the texts names. */
export const blockOf = (layout: Layout, texts: readonly string[]) =>
  layout.blocks.find((block) => texts.some((text) => block.header.test(withoutYear(text))));

/** The lines of figures under a line that says no more than 预算数 or 决算数, and that block. */
export function blocksAbove(
  rows: readonly SheetRow[],
  data: readonly SheetRow[],
  layout: Layout,
): ReadonlyMap<SheetRow, string> {
  const found = new Map<SheetRow, string>();
  let above: string | null = null;
  for (const row of rows) {
    const texts = new Set(row.cells.map(cellText).filter((text) => text !== ''));
    const block = texts.size === 1 ? blockOf(layout, [...texts]) : undefined;
    if (block) above = block.key;
    else if (above !== null && data.includes(row)) {
      if (!blockOf(layout, row.cells.slice(0, 1).map(cellText))) found.set(row, above);
      above = null;
    }
  }
  return found;
}
