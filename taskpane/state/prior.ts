import type { Snapshot } from '../../src/sheet/snapshot';
import { NO_PRIOR_TABLES } from '../messages';
import type { Notice } from './notice';

/** Last year's workbook, opened beside. */
export interface Prior {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Reads last year's workbook from a file, which the pane cannot see otherwise; or says why it is none. */
export async function readPrior(file: File): Promise<Prior | Notice> {
  const [{ readWorkbook, recognise }, buffer] = await Promise.all([
    import('./fileEngine'),
    file.arrayBuffer(),
  ]);
  const read = readWorkbook(new Uint8Array(buffer));
  if (!read.ok) return { intent: 'error', text: read.error.message };
  if (recognise(read.snapshot).tables.length === 0) return { intent: 'warning', text: NO_PRIOR_TABLES };
  return { name: file.name, snapshot: read.snapshot };
}
