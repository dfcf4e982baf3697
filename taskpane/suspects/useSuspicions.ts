import { useEffect, useState } from 'react';
import { NO_SUSPICIONS, type Suspicions } from '../../src/suspects/suspect';
import type { Report } from '../state/report';
import { searchSuspects } from './search';

/** What is known of the wrong cells of a checked workbook. */
export interface Located {
  readonly state: 'searching' | 'found' | 'failed';
  readonly suspicions: Suspicions;
}

const SEARCHING: Located = { state: 'searching', suspicions: NO_SUSPICIONS };

/** Searches after every check; a new check ends the search of the one before. */
export function useSuspicions({ checked, snapshot, prior }: Report): Located {
  const [found, setFound] = useState<{ readonly of: Report['checked']; readonly located: Located } | null>(
    null,
  );
  useEffect(() => {
    const search = new AbortController();
    searchSuspects({ snapshot, prior }, search.signal).then(
      (suspicions) => {
        if (!search.signal.aborted) setFound({ of: checked, located: { state: 'found', suspicions } });
      },
      () => {
        if (!search.signal.aborted)
          setFound({ of: checked, located: { state: 'failed', suspicions: NO_SUSPICIONS } });
      },
    );
    return () => {
      search.abort();
    };
  }, [checked, snapshot, prior]);
  return found?.of === checked ? found.located : SEARCHING;
}
