import type { Suspicions } from '../../src/suspects/suspect';
import type { Question } from './locate';
import { startWorker } from './startWorker';

export type Answer =
  | { readonly kind: 'found'; readonly suspicions: Suspicions }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Looks for the wrong cells in a thread of its own, so that the pane stays quick; ended by the signal. Rejects where
 * the search could not be loaded or went wrong.
 */
export function searchSuspects(question: Question, signal: AbortSignal): Promise<Suspicions> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', end);
    };
    signal.addEventListener('abort', end);
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<Answer>;
      end();
      if (data.kind === 'found') resolve(data.suspicions);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('the search did not start'));
    });
    worker.postMessage(question);
  });
}
