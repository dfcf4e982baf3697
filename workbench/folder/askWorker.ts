import type { Answers, Asks, Kind } from './job';
import { lostAnswer, type Lost } from './lost';
import { NOT_LOADED, tooSlow } from './messages';

/** One workbook may not hold up the rest: what takes longer is given up. */
const LONGEST_SECONDS = 60;

export interface Asked<K extends Kind> {
  /** Null where it was stopped. */
  readonly answer: Answers[K] | null;
  /** Whether the worker is of further use. */
  readonly alive: boolean;
}

/** Asks a worker about one workbook; stops at once when it is told to. */
export function askWorker<K extends Kind>(
  worker: Worker,
  ask: Asks[K],
  signal: AbortSignal,
): Promise<Asked<K>> {
  return new Promise((resolve) => {
    const done = (asked: Asked<K>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.onmessage = null;
      worker.onerror = null;
      if (!asked.alive) worker.terminate();
      resolve(asked);
    };
    const lose = (lost: Lost) => {
      done({ answer: lostAnswer<K>(ask, lost), alive: false });
    };
    const stop = () => {
      done({ answer: null, alive: false });
    };
    const timer = setTimeout(() => {
      lose({ reason: tooSlow(LONGEST_SECONDS) });
    }, LONGEST_SECONDS * 1000);
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Answers[K]>) => {
      done({ answer: data, alive: true });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // One that could not be loaded says nothing.
      lose(event.message ? { fault: event.message } : { reason: NOT_LOADED });
    };
    worker.postMessage(ask);
  });
}
