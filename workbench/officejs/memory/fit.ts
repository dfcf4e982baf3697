import type { Axis } from '../store/content';
import { numberText } from './numberText';
import type { SheetState } from './sheetState';

const LINE_HEIGHT = 13.5;
const LEAST_WIDTH = 54;

const widthOf = (line: string): number =>
  Array.from(line).reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 6 : 12), 6);

/** Sizes that show everything, as good as can be told without a screen. What is blank keeps its size. */
export function fitLines(sheet: SheetState, axis: Axis, start: number, count: number): void {
  const sizes = new Map<number, number>();
  for (const { row, column, value, numberFormat = 'General' } of sheet.cells.all()) {
    const index = axis === 'rows' ? row : column;
    if (index < start || index >= start + count) continue;
    const lines = numberText(value, numberFormat).split('\n');
    const size = axis === 'rows' ? lines.length * LINE_HEIGHT : Math.max(LEAST_WIDTH, ...lines.map(widthOf));
    sizes.set(index, Math.max(size, sizes.get(index) ?? 0));
  }
  for (const [index, size] of sizes) sheet[axis].change(index, { size });
}
