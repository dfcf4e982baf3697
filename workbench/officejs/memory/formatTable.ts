import { COLUMNS_IN_SHEET, ROWS_IN_SHEET, cellsIn, intersect, subtract, type Area } from '../grid/area';
import { DEFAULT_FORMAT, type CellFormat, type FormatKey } from '../store/cellFormat';
import type { FormatData } from './workbookData';

interface Entry {
  readonly area: Area;
  readonly value: unknown;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * How the cells of a sheet look where they do not look as usual. The areas of one property never overlap,
 * so that whole rows and columns cost no more than a cell, and setting back the usual leaves nothing behind.
 */
export class FormatTable {
  private readonly entries = new Map<FormatKey, readonly Entry[]>();

  set(key: FormatKey, area: Area, value: unknown): void {
    const others = (this.entries.get(key) ?? []).flatMap((entry) =>
      subtract(entry.area, area).map((rest) => ({ area: rest, value: entry.value })),
    );
    const entries = isSame(value, DEFAULT_FORMAT[key]) ? others : [...others, { area, value }];
    if (entries.length > 0) this.entries.set(key, entries);
    else this.entries.delete(key);
  }

  clear(area: Area): void {
    for (const key of [...this.entries.keys()]) this.set(key, area, DEFAULT_FORMAT[key]);
  }

  /** The different values within the areas. */
  values<K extends FormatKey>(key: K, areas: readonly Area[]): readonly CellFormat[K][] {
    const found: CellFormat[K][] = [];
    const add = (value: CellFormat[K]) => {
      if (!found.some((each) => isSame(each, value))) found.push(value);
    };
    for (const area of areas) {
      let usual = cellsIn(area);
      for (const entry of this.entries.get(key) ?? []) {
        const shared = intersect(entry.area, area);
        if (!shared) continue;
        usual -= cellsIn(shared);
        add(entry.value as CellFormat[K]);
      }
      if (usual > 0) add(DEFAULT_FORMAT[key]);
    }
    return found;
  }

  all(): readonly FormatData[] {
    const data = [...this.entries].flatMap(([key, entries]) =>
      entries.map((entry) => ({ key, ...entry }) as FormatData),
    );
    const order = ({ key, area }: FormatData) =>
      `${key} ${String(area.row).padStart(8, '0')} ${String(area.column).padStart(8, '0')}`;
    return data.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  /** Whole rows and columns that look different, or what is left of them, do not make a sheet larger. */
  areas(): readonly Area[] {
    return this.all()
      .map(({ area }) => area)
      .filter(({ row, rowCount, column, columnCount }) => {
        return row + rowCount < ROWS_IN_SHEET && column + columnCount < COLUMNS_IN_SHEET;
      });
  }
}
