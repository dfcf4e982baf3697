import { Worker } from 'node:worker_threads';
import type { Done, Order } from './job';
import { workerEnded } from './messages';
import type { Answer, Ask } from './worker';

/** Beside the command line, where the build puts it. */
const WORKER = new URL('checkWorker.mjs', import.meta.url);
/** Until the results that others wait for have come, in ms. */
const A_LITTLE = 5;

/** Where a worker gets its files and leaves its results. */
export interface Desk {
  readonly order: Order;
  readonly next: () => Ask | 'later' | null;
  readonly take: (id: number, done: Done) => void;
  /** The file was not checked; `detail` says why. */
  readonly lose: (id: number, detail: string) => void;
}

/** One worker until no file is left or it dies; whether it died. */
function serve({ order, next, take, lose }: Desk): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: order });
    let asked: Ask | null = null;
    let isEnded = false;
    const end = (finish: () => void): void => {
      isEnded = true;
      worker.removeAllListeners();
      void worker.terminate().then(finish);
    };
    /** What the receiver of results throws ends the run, and no worker may be left over. */
    const trying = (action: () => void): void => {
      try {
        action();
      } catch (error) {
        end(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      }
    };
    const ask = (): void => {
      if (isEnded) return;
      const wanted = next();
      if (wanted === 'later') {
        setTimeout(ask, A_LITTLE);
        return;
      }
      asked = wanted;
      if (wanted) worker.postMessage(wanted);
      else
        end(() => {
          resolve(false);
        });
    };
    const die = (detail: string): void => {
      trying(() => {
        if (asked) lose(asked.id, detail);
        end(() => {
          resolve(true);
        });
      });
    };
    worker.on('message', ({ id, done }: Answer) => {
      trying(() => {
        take(id, done);
        ask();
      });
    });
    worker.on('error', (error) => {
      die(error.message);
    });
    worker.on('exit', (code) => {
      die(workerEnded(code));
    });
    ask();
  });
}

/** Works until no file is left. A worker that dies (a file too large for its memory) costs that file alone. */
export async function employ(desk: Desk): Promise<void> {
  while (await serve(desk));
}
