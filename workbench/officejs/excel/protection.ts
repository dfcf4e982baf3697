import { ClientObject } from '../proxy/clientObject';
import type { SheetRef } from '../proxy/context';
import { defineScalars } from '../proxy/scalars';

/** Whether a sheet is protected. The add-in never changes that. */
export class WorksheetProtection extends ClientObject<SheetRef> {}

defineScalars(WorksheetProtection, {
  protected: { read: async (session, { sheet }) => (await session.sheet(sheet)).protected },
});

/** Whether the structure of the workbook is protected. */
export class WorkbookProtection extends ClientObject<'workbook'> {}

defineScalars(WorkbookProtection, {
  protected: { read: async (session) => (await session.store.book()).protected },
});
