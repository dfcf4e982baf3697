import type { Snapshot } from '../../src/sheet/snapshot';
import { createHost, type Host, type HostOptions } from '../../workbench/officejs/host';
import { installHost } from '../../workbench/officejs/install';
import { MemoryStore } from '../../workbench/officejs/memoryStore';
import type { SheetData, WorkbookData } from '../../workbench/officejs/memory/workbookData';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The workbook of a snapshot, as it stands in Excel. */
export function workbookOf({ sheets }: Snapshot): WorkbookData {
  return {
    sheets: sheets.map(({ name, visibility, rows }): SheetData => ({
      name,
      visibility: VISIBILITY[visibility],
      hiddenRows: rows.filter(({ hidden }) => hidden).map(({ index }) => index),
      cells: rows.flatMap(({ index, cells }) =>
        cells.map(({ column, value, format }) => ({
          row: index,
          column,
          value: typeof value === 'object' ? value.error : value,
          ...(format === undefined ? {} : { numberFormat: format }),
        })),
      ),
    })),
  };
}

/** An Excel with a workbook open in it, whose globals the add-in finds where it looks for them. */
export interface OpenExcel {
  readonly store: MemoryStore;
  readonly host: Host;
  readonly close: () => void;
}

export async function openExcel(workbook: WorkbookData, options?: HostOptions): Promise<OpenExcel> {
  const store = new MemoryStore(workbook);
  const host = await createHost(store, options);
  return { store, host, close: installHost(globalThis, host) };
}
