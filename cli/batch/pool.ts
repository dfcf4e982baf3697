import { availableParallelism } from 'node:os';
import { openAgainst } from '../checkFile';
import type { Input } from '../workbooks';
import { employ } from './employ';
import { failed, work, type Done, type Order } from './job';

/** Starting a worker costs more than checking a few files. */
const FEWEST_FOR_WORKERS = 4;
/**
 * Characters of results that wait for a slower one before them. A search for wrong cells may take as long as hundreds
 * of other workbooks, so the others go on meanwhile; beyond this they would take too much memory.
 */
const MOST_WAITING = 64_000_000;

export interface Pool {
  readonly files: readonly Input[];
  readonly order: Order;
  /** Nothing new is begun once this is true. */
  readonly isStopped: () => boolean;
  /** Each result, in the order of the files. What it throws ends the run. */
  readonly onDone: (done: Done) => void;
  /** As many as there are cores, unless told. */
  readonly workers?: number | undefined;
}

async function inTurn({ files, order, isStopped, onDone }: Pool): Promise<void> {
  const opened = openAgainst(order.against);
  for (const input of files) {
    if (isStopped()) return;
    onDone(await work(input, opened, order));
    // Ctrl-C is heard between two files.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Checks the files, over the cores where there are enough of them; gives the results in the order of the files. */
export async function runPool(pool: Pool): Promise<void> {
  const { files, order, isStopped, onDone } = pool;
  const count = Math.min(pool.workers ?? availableParallelism(), files.length);
  if (count < 2 || files.length < FEWEST_FOR_WORKERS) return inTurn(pool);
  // A wrong file given besides is told once, here, and not by every worker.
  openAgainst(order.against);
  const waiting = new Map<number, Done>();
  let next = 0;
  let written = 0;
  let held = 0;
  let broken = false;
  const take = (id: number, done: Done): void => {
    waiting.set(id, done);
    held += done.rendered.length;
    for (let ready = waiting.get(written); ready; ready = waiting.get(written)) {
      waiting.delete(written);
      held -= ready.rendered.length;
      written++;
      onDone(ready);
    }
  };
  const desk = {
    order,
    /** The next file; 'later' while too many results wait; null when there is nothing more to do. */
    next: () => {
      const input = files[next];
      if (!input || broken || isStopped()) return null;
      if (held > MOST_WAITING) return 'later';
      return { id: next++, input };
    },
    take,
    lose: (id: number, detail: string) => {
      take(id, failed(files[id]?.file ?? '', detail, order));
    },
  } as const;
  const employed = Array.from({ length: count }, () =>
    employ(desk).catch((error: unknown) => {
      broken = true;
      throw error;
    }),
  );
  const results = await Promise.allSettled(employed);
  const lost = results.find((result) => result.status === 'rejected');
  if (lost) throw lost.reason;
}
