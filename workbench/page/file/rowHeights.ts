import { WrapStrategy, type ICellData, type IStyleData } from '@univerjs/core';
import type { LineLook, SheetLook } from './looks';

/** A line is half as high again as its font; points are four thirds of a pixel. */
const LINE = (4 / 3) * 1.35;
const PIXELS_PER_POINT = 4 / 3;
const USUAL_FONT = 11;
const USUAL_WIDTH = 72;

/** Half the size of the font for a Latin letter or digit, the whole size for a Chinese character. */
function textWidth(text: string, fontSize: number): number {
  const halves = Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 1 : 2), 0);
  return (halves / 2) * fontSize * PIXELS_PER_POINT;
}

function heightOf(cell: ICellData, style: IStyleData | undefined, width: number): number {
  const fontSize = style?.fs ?? USUAL_FONT;
  const text = typeof cell.v === 'string' ? cell.v : '';
  const written = text.split('\n');
  const lines =
    style?.tb === WrapStrategy.WRAP
      ? written.reduce(
          (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, fontSize) / (width - 4))),
          0,
        )
      : 1;
  return Math.ceil(lines * fontSize * LINE);
}

/**
 * Heights of the rows that the file gives none, as Excel would fit them on opening: for the largest font and
 * the most lines. Merged cells do not count, in Excel neither.
 */
export function estimatedHeights(
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  styles: Readonly<Record<string, IStyleData>>,
  look: SheetLook | undefined,
  usual: number,
): readonly LineLook[] {
  const widths = new Map((look?.columns ?? []).map(({ index, size }) => [index, size ?? USUAL_WIDTH]));
  const merged = new Set(
    (look?.merges ?? []).map(({ startRow, startColumn }) => `${startRow},${startColumn}`),
  );
  return Object.entries(cells).flatMap(([key, row]) => {
    const index = Number(key);
    const heights = Object.entries(row).map(([column, cell]) => {
      if (cell.v === undefined) return 0;
      const style = typeof cell.s === 'string' ? styles[cell.s] : undefined;
      const isMerged = merged.has(`${index},${column}`);
      const width = isMerged ? Infinity : (widths.get(Number(column)) ?? USUAL_WIDTH);
      return heightOf(cell, style, width);
    });
    const size = Math.max(0, ...heights);
    return size > usual ? [{ index, size, hidden: false }] : [];
  });
}
