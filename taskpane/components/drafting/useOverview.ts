import { useState } from 'react';
import type { OverviewSection } from '../../../src/report/draft/overview';
import { NO_OVERVIEW } from '../../../src/report/draft/messages';
import type { PaneActions } from '../../state/paneState';
import { loadEngine } from './loadEngine';

/** 第一部分 of last year's document. */
export interface Overview {
  readonly name: string;
  readonly sections: readonly OverviewSection[];
}

/** Reads it from a file. */
export function useOverview(
  attempt: PaneActions['attempt'],
): readonly [Overview | null, (file: File) => void] {
  const [overview, setOverview] = useState<Overview | null>(null);
  const open = (file: File): void => {
    attempt(async () => {
      const [{ readOverview }, { readDocument }, buffer] = await Promise.all([
        loadEngine(),
        import('../../../files/document/readDocument'),
        file.arrayBuffer(),
      ]);
      const read = readDocument(new Uint8Array(buffer));
      if (!read.ok) return { intent: 'error', text: read.error.message };
      const sections = readOverview(read.text);
      if (!sections) return { intent: 'warning', text: NO_OVERVIEW };
      setOverview({ name: file.name, sections });
      return null;
    });
  };
  return [overview, open];
}
