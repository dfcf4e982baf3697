import type { CellRef } from '../../sheet/address';
import type { Snapshot } from '../../sheet/snapshot';
import { factOf } from './facts';
import { codeIn, itemHeading, type ItemColumns } from './itemRows';
import { factHeading, regionsOf, textOf } from './regions';

const ITEM = /^(\d{3,7}) .*(年初预算|全年预算|原因)$/;

function columnOf(columns: ItemColumns, what: string): number | null {
  if (what === '年初预算') return columns.initial;
  return what === '全年预算' ? columns.adjusted : columns.reason;
}

/**
 * The cell of the 补充资料 sheet that answers an open question of the draft (one of its `asks`); null where the
 * workbook has no such sheet or row.
 */
export function whereToFill(snapshot: Snapshot, ask: string): CellRef | null {
  const [, code, what = ''] = ITEM.exec(ask) ?? [];
  const fact = factOf(ask);
  for (const { sheet, rows } of regionsOf(snapshot)) {
    let value: number | null = null;
    let items: ItemColumns | null = null;
    for (const row of rows) {
      items = itemHeading(row) ?? items;
      value = factHeading(row)?.value ?? value;
      const label = row.cells.find((cell) => fact !== null && factOf(textOf(cell)) === fact);
      if (label) return { sheet: sheet.name, row: row.index, column: value ?? label.column + 1 };
      const column = items && columnOf(items, what);
      if (items && column !== null && code !== undefined && codeIn(row, items) === code)
        return { sheet: sheet.name, row: row.index, column };
    }
  }
  return null;
}
