import { useState } from 'react';
import type { Snapshot } from '../../src/sheet/snapshot';
import { NO_PRIOR_TABLES } from '../messages';
import type { PaneActions } from './paneState';

/** Last year's workbook, opened beside. */
export interface Prior {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Reads last year's workbook from a file, which the pane cannot see otherwise. */
export function usePrior(attempt: PaneActions['attempt']): readonly [Prior | null, (file: File) => void] {
  const [prior, setPrior] = useState<Prior | null>(null);
  const open = (file: File): void => {
    attempt(async () => {
      const [{ readWorkbook, recognise }, buffer] = await Promise.all([
        import('./narrativeEngine'),
        file.arrayBuffer(),
      ]);
      const read = readWorkbook(new Uint8Array(buffer));
      if (!read.ok) return { intent: 'error', text: read.error.message };
      if (recognise(read.snapshot).tables.length === 0) return { intent: 'warning', text: NO_PRIOR_TABLES };
      setPrior({ name: file.name, snapshot: read.snapshot });
      return null;
    });
  };
  return [prior, open];
}
