import { cellsIn, type Area } from '../../officejs/grid/area';
import { DEFAULT_FORMAT, type CellFormat, type FormatKey } from '../../officejs/store/cellFormat';
import { eachCell } from './cells';
import type { Sheet } from './facade';
import { toFormat } from './looks';

/** The different values that the cells of the areas have. */
export function differentValues<K extends FormatKey>(
  sheet: Sheet,
  areas: readonly Area[],
  key: K,
): readonly CellFormat[K][] {
  const styles = sheet.getWorkbook().getStyles();
  const found = new Map<string, CellFormat[K]>();
  for (const area of areas) {
    let usual = cellsIn(area);
    eachCell(sheet, area, (_row, _column, cell) => {
      usual -= 1;
      const value = toFormat(styles.getStyleByCell(cell))[key];
      found.set(JSON.stringify(value), value);
    });
    if (usual > 0) found.set(JSON.stringify(DEFAULT_FORMAT[key]), DEFAULT_FORMAT[key]);
  }
  return [...found.values()];
}
