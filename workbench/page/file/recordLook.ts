import { read, type WorkSheet } from '@e965/xlsx';
import { HorizontalAlign, VerticalAlign, type IStyleData } from '@univerjs/core';
import { pointsToPixels, soundMerges, type BookLook, type LineLook, type SheetLook } from './looks';

const DEFAULT_LOOK = { frozen: null, showGridlines: true, tabColor: '' } as const;
/** Merged cells are titles and headers, and stand in the middle in every such table. */
const CENTRED: IStyleData = { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE };

function columnsOf(sheet: WorkSheet): readonly LineLook[] {
  return (sheet['!cols'] ?? []).slice(0, 200).flatMap((column, index) => {
    const { wpx, hidden = false } = (column as typeof column | undefined) ?? {};
    return wpx === undefined && !hidden ? [] : [{ index, size: wpx ?? null, hidden }];
  });
}

function rowsOf(sheet: WorkSheet): readonly LineLook[] {
  return (sheet['!rows'] ?? []).slice(0, 5_000).flatMap((row, index) => {
    const { hpt, hidden = false } = (row as typeof row | undefined) ?? {};
    return hpt === undefined && !hidden ? [] : [{ index, size: hpt ? pointsToPixels(hpt) : null, hidden }];
  });
}

function sheetLook(sheet: WorkSheet): SheetLook {
  const merges = soundMerges(
    (sheet['!merges'] ?? []).map(({ s, e }) => ({
      startRow: s.r,
      startColumn: s.c,
      endRow: e.r,
      endColumn: e.c,
    })),
  );
  return {
    ...DEFAULT_LOOK,
    merges,
    styles: merges.map(({ startRow, startColumn }) => ({
      row: startRow,
      column: startColumn,
      style: CENTRED,
    })),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
  };
}

/** How an .xls looks, as far as SheetJS tells: merged cells, widths, heights; no fonts and no borders. */
export function recordLook(bytes: Uint8Array): BookLook {
  const { Sheets } = read(bytes, { type: 'array', cellStyles: true, dense: true });
  return new Map(Object.entries(Sheets).map(([name, sheet]) => [name, sheetLook(sheet)]));
}
