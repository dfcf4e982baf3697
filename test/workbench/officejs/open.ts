import { createHost, type Host, type HostOptions } from '../../../workbench/officejs/host';
import { MemoryStore } from '../../../workbench/officejs/memoryStore';
import type { ErrorCode } from '../../../workbench/officejs/errors';
import type { CellData, WorkbookData } from '../../../workbench/officejs/memory/workbookData';
import type { Scalar } from '../../../workbench/officejs/store/content';

export interface Opened {
  readonly store: MemoryStore;
  readonly host: Host;
  /** The globals, typed as the add-in sees them. */
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

export async function open(workbook: WorkbookData, options?: HostOptions): Promise<Opened> {
  const store = new MemoryStore(workbook);
  const host = await createHost(store, options);
  return {
    store,
    host,
    excel: host.globals.Excel as typeof Excel,
    office: host.globals.Office as typeof Office,
  };
}

/** Cells from a matrix that begins at A1; '' is blank. */
export const cells = (rows: readonly (readonly Scalar[])[]): readonly CellData[] =>
  rows.flatMap((values, row) =>
    values.map((value, column) => ({ row, column, value })).filter(({ value }) => value !== ''),
  );

/** Two sheets, the first with four figures. */
export const SMALL: WorkbookData = {
  sheets: [
    {
      name: '收入',
      cells: cells([
        ['科目', '合计'],
        ['教育', 12.01],
        ['卫生', 3],
      ]),
    },
    { name: '支出', cells: cells([['科目', '合计']]) },
  ],
};

/** An error of Office.js with this code. */
export const coded = (code: ErrorCode): Error => expect.objectContaining({ code }) as Error;
