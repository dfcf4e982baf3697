import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openAgainst, type AgainstFiles } from '../checkFile';
import type { Format } from '../output';
import type { Input } from '../workbooks';
import { failed, work, type Done } from './job';
import type { Ask, Start } from './worker';

/** Starting a worker costs more than checking a few files. */
const FEWEST_FOR_WORKERS = 4;
/** Results that wait for a slower one before them; more would only take memory. */
const MOST_WAITING = 64;

/** Beside the command line, where the build puts it. */
const WORKER = new URL('checkWorker.mjs', import.meta.url);

interface Answer {
  readonly id: number;
  readonly done: Done;
}

export interface Pool {
  readonly files: readonly Input[];
  readonly against: AgainstFiles;
  readonly format: Format;
  /** Nothing new is begun once this is true. */
  readonly isStopped: () => boolean;
  /** Each result, in the order of the files. */
  readonly onDone: (done: Done) => void;
  readonly workers?: number | undefined;
}

async function inTurn({ files, against, format, isStopped, onDone }: Pool): Promise<void> {
  const opened = openAgainst(against);
  for (const input of files) {
    if (isStopped()) return;
    onDone(await work(input, opened, format));
    // Ctrl-C is heard between two files.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Checks the files, over the cores where there are enough of them; gives the results in the order of the files. */
export async function runPool(pool: Pool): Promise<void> {
  const { files, against, format, isStopped, onDone } = pool;
  const count = Math.min(pool.workers ?? availableParallelism(), files.length);
  if (count < 2 || files.length < FEWEST_FOR_WORKERS) return inTurn(pool);
  // A wrong file given besides is told once, here, and not by every worker.
  openAgainst(against);
  const start: Start = { against, format };
  const waiting = new Map<number, Done>();
  let next = 0;
  let written = 0;
  const answer = (id: number, done: Done): void => {
    waiting.set(id, done);
    for (let ready = waiting.get(written); ready; ready = waiting.get(written)) {
      waiting.delete(written);
      written++;
      onDone(ready);
    }
  };
  /** Works until no file is left. A worker that dies (a file too large for its memory) costs that file alone. */
  const employ = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(WORKER, { workerData: start });
      let asked: Ask | null = null;
      const ask = (): void => {
        const input = files[next];
        asked = null;
        if (!input || isStopped()) {
          void worker.terminate().then(() => {
            resolve();
          });
          return;
        }
        if (next - written > MOST_WAITING) {
          setTimeout(ask, 5);
          return;
        }
        asked = { id: next, input };
        next++;
        worker.postMessage(asked);
      };
      worker.on('message', ({ id, done }: Answer) => {
        answer(id, done);
        ask();
      });
      worker.on('error', (error) => {
        if (asked) answer(asked.id, failed(asked.input.file, error.message, format));
        resolve(employ());
      });
      ask();
    });
  await Promise.all(Array.from({ length: count }, employ));
}
