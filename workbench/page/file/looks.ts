import type { IRange, IStyleData } from '@univerjs/core';

/** How a sheet looks, in Univer's terms; sizes in pixels. What a file says nothing of is left out. */
export interface SheetLook {
  readonly styles: readonly CellLook[];
  readonly merges: readonly IRange[];
  readonly columns: readonly LineLook[];
  readonly rows: readonly LineLook[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines: boolean;
  readonly tabColor: string;
}

export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly style: IStyleData;
}

export interface LineLook {
  readonly index: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

/** By the names of the sheets. */
export type BookLook = ReadonlyMap<string, SheetLook>;

/** A width in Excel's characters of the usual font. */
export const charactersToPixels = (width: number): number => Math.round(width * 7 + 5);
export const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);

/** Merged cells must not overlap, and none is larger than a sheet of tables; a damaged file may say otherwise. */
export function soundMerges(merges: readonly IRange[]): readonly IRange[] {
  const kept: IRange[] = [];
  for (const merge of merges) {
    const isSmall = (merge.endRow - merge.startRow + 1) * (merge.endColumn - merge.startColumn + 1) <= 10_000;
    const overlaps = kept.some(
      (each) =>
        each.startRow <= merge.endRow &&
        merge.startRow <= each.endRow &&
        each.startColumn <= merge.endColumn &&
        merge.startColumn <= each.endColumn,
    );
    if (isSmall && !overlaps) kept.push(merge);
  }
  return kept;
}
