import { suspicionsOf, type Question } from '../../taskpane/suspects/locate';
import type { Answer } from '../../taskpane/suspects/search';
import type { SearchWorker } from '../../taskpane/suspects/startWorker';
import { testSolver } from '../kit/solver';

type Listener = (event: { readonly data: Answer }) => void;

/** In place of the worker, which jsdom has not: the same search, in the same thread, on a copy of what it was sent. */
export function startWorker(): SearchWorker {
  const listeners: Listener[] = [];
  let isEnded = false;
  const say = (answer: Answer): void => {
    // What cannot be cloned cannot be sent by a worker either.
    const data = structuredClone(answer);
    if (!isEnded) for (const listener of listeners) listener({ data });
  };
  const worker = {
    addEventListener: (kind: string, listener: unknown) => {
      if (kind === 'message') listeners.push(listener as Listener);
    },
    postMessage: (question: Question) => {
      suspicionsOf(structuredClone(question), testSolver).then(
        (suspicions) => {
          say({ kind: 'found', suspicions });
        },
        (error: unknown) => {
          say({ kind: 'failed', message: String(error) });
        },
      );
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
