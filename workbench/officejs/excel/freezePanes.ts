import { within } from '../entry/checks';
import { COLUMNS_IN_SHEET, ROWS_IN_SHEET } from '../grid/area';
import { ClientObject } from '../proxy/clientObject';
import type { SheetRef } from '../proxy/context';

/** The rows and columns that stay in view; freezing some releases the others, as in Excel. */
export class WorksheetFreezePanes extends ClientObject<SheetRef> {
  freezeRows(count: unknown = 1): void {
    this.freeze('freezeRows', [count], () => ({ rows: within(1, ROWS_IN_SHEET)(count), columns: 0 }));
  }

  freezeColumns(count: unknown = 1): void {
    this.freeze('freezeColumns', [count], () => ({ rows: 0, columns: within(1, COLUMNS_IN_SHEET)(count) }));
  }

  unfreeze(): void {
    this.freeze('unfreeze', [], () => ({ rows: 0, columns: 0 }));
  }

  private freeze(
    name: string,
    args: readonly unknown[],
    frozen: () => { readonly rows: number; readonly columns: number },
  ): void {
    this.invoke(name, args, async (session, { sheet }) => {
      await session.assertSheetWritable(sheet);
      await session.run({ type: 'freeze', sheet, ...frozen() });
    });
  }
}
