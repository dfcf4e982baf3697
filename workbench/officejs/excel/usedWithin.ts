import { cellArea, enclosing, intersect, type Area } from '../grid/area';
import type { Store } from '../store/store';

/** What of an area is in use; null for nothing. A cell that is only formatted does not count here. */
export async function usedWithin(store: Store, sheet: string, area: Area): Promise<Area | null> {
  const inSheet = await store.usedArea(sheet, true);
  const here = inSheet && intersect(area, inSheet);
  if (!here) return null;
  const formulas = await store.read(sheet, here, 'formulas');
  const filled = formulas.flatMap((row, down) =>
    row.flatMap((content, right) => (content === '' ? [] : [cellArea(here.row + down, here.column + right)])),
  );
  return filled.length === 0 ? null : enclosing(filled);
}
