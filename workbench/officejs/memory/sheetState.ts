import { cellArea, type Area } from '../grid/area';
import type { CellFormat } from '../store/cellFormat';
import type { ConditionalFormatInfo } from '../store/conditionalFormat';
import type { SheetInfo } from '../store/content';
import { BLANK, CellTable } from './cellTable';
import { FormatTable } from './formatTable';
import { LineTable } from './lineTable';
import type { SheetData } from './workbookData';

const USUAL_HEIGHT = 13.5;
const USUAL_WIDTH = 54;

/** One sheet, changeable. */
export interface SheetState {
  info: SheetInfo;
  readonly cells: CellTable;
  readonly formats: FormatTable;
  readonly rows: LineTable;
  readonly columns: LineTable;
  frozen: { readonly rows: number; readonly columns: number };
  conditionalFormats: readonly ConditionalFormatInfo[];
  selected: readonly Area[];
}

export type NewId = () => string;

export function toSheetState(data: SheetData, newId: NewId, selected?: readonly Area[]): SheetState {
  const cells = new CellTable();
  for (const { row, column, ...cell } of data.cells ?? []) cells.put(row, column, { ...BLANK, ...cell });
  const formats = new FormatTable();
  for (const { key, area, value } of data.formats ?? [])
    formats.set(key, area, value satisfies CellFormat[typeof key]);
  return {
    info: {
      id: data.id ?? newId(),
      name: data.name,
      visibility: data.visibility ?? 'Visible',
      protected: data.protected ?? false,
      showGridlines: data.showGridlines ?? true,
      tabColor: data.tabColor ?? '',
    },
    cells,
    formats,
    rows: new LineTable(data.hiddenRows ?? [], data.rowHeights ?? [], USUAL_HEIGHT),
    columns: new LineTable(data.hiddenColumns ?? [], data.columnWidths ?? [], USUAL_WIDTH),
    frozen: data.frozen ?? { rows: 0, columns: 0 },
    conditionalFormats: (data.conditionalFormats ?? []).map((each) => ({ ...each, id: each.id ?? newId() })),
    selected: selected ?? [cellArea(0, 0)],
  };
}

export function toSheetData({ info, cells, formats, rows, columns, ...sheet }: SheetState): SheetData {
  return {
    ...info,
    cells: cells.all(),
    formats: formats.all(),
    hiddenRows: rows.allHidden(),
    hiddenColumns: columns.allHidden(),
    rowHeights: rows.allSizes(),
    columnWidths: columns.allSizes(),
    frozen: sheet.frozen,
    conditionalFormats: sheet.conditionalFormats,
  };
}
