import type { ReadResult } from '../../../files/readWorkbook';

/** A workbook as its reader gives it. */
export type Snapshot = Extract<ReadResult, { ok: true }>['snapshot'];
