import type {
  BooleanNumber,
  CellValueType,
  ICellData,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { CellData, SheetData } from '../../officejs/memory/workbookData';
import { MemoryStore } from '../../officejs/memoryStore';

// Univer itself is not loaded yet, so of its types nothing but the names may be used here.
const BOOLEAN = 3 satisfies CellValueType.BOOLEAN;
const TRUE = 1 satisfies BooleanNumber.TRUE;

const valueOf = ({ v = '', t }: ICellData): CellData['value'] =>
  Number(t) === BOOLEAN ? v === 1 : (v ?? '');

function cellsOf({ cellData = {} }: Partial<IWorksheetData>, { styles }: IWorkbookData): readonly CellData[] {
  return Object.entries(cellData as Record<string, Record<string, ICellData>>).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, cell]): CellData => {
      const style = typeof cell.s === 'string' ? styles[cell.s] : null;
      const pattern = style?.n?.pattern;
      return {
        row: Number(row),
        column: Number(column),
        value: valueOf(cell),
        ...(pattern !== undefined && { numberFormat: pattern }),
      };
    }),
  );
}

function hiddenIn(lines: IWorksheetData['rowData'] = {}): readonly number[] {
  return Object.entries(lines as Record<string, IRowData | undefined>).flatMap(([index, line]) =>
    Number(line?.hd) === TRUE ? [Number(index)] : [],
  );
}

function sheetOf(id: string, sheet: Partial<IWorksheetData>, data: IWorkbookData): SheetData {
  const veryHidden = (sheet.custom as { readonly veryHidden?: boolean } | undefined)?.veryHidden === true;
  return {
    id,
    name: sheet.name ?? '',
    visibility: Number(sheet.hidden) !== TRUE ? 'Visible' : veryHidden ? 'VeryHidden' : 'Hidden',
    cells: cellsOf(sheet, data),
    hiddenRows: hiddenIn(sheet.rowData),
  };
}

/** What is to be read of a workbook before the spreadsheet shows it: its values, number formats and hidden rows. */
export function earlyStore(data: IWorkbookData): MemoryStore {
  const sheets = data.sheetOrder.map((id) => sheetOf(id, data.sheets[id] ?? {}, data));
  return new MemoryStore({ name: data.name, sheets });
}

/** Whether a formula waits for the spreadsheet to be calculated: then there is nothing to read before. */
export const isCalculated = ({ sheets }: IWorkbookData): boolean =>
  Object.values(sheets).every(({ cellData = {} }) =>
    Object.values(cellData as Record<string, Record<string, ICellData>>).every((cells) =>
      Object.values(cells).every(({ f, v }) => !f || (v !== undefined && v !== null)),
    ),
  );
