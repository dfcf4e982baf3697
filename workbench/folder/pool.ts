import { unitOf, type Unit } from '../../src/report/batch/unit';
import { faultOf } from '../../src/report/unchecked';
import type { Answer } from './job';
import type { Book } from './folderFiles';
import { NOT_LOADED, tooSlow } from './messages';

/** One workbook may not hold up the rest: what takes longer is given up. */
const LONGEST_SECONDS = 60;
/** Each holds a workbook in memory. */
const MOST_WORKERS = 8;

const failed = ({ path }: Book, error: string): Unit =>
  unitOf({ file: path, ok: false, error: { code: 'notChecked', message: error } });

/** The page itself needs a core too. */
const workerCount = (books: number): number =>
  Math.max(1, Math.min(books, MOST_WORKERS, navigator.hardwareConcurrency - 1));

const startWorker = (): Worker => new Worker('folderWorker.js', { type: 'module' });

/** Asks a worker one workbook. It is of no further use where `alive` is false. */
function ask(
  worker: Worker,
  book: Book,
  signal: AbortSignal,
): Promise<{ unit: Unit | null; alive: boolean }> {
  return new Promise((resolve) => {
    const done = (unit: Unit | null, alive: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.onmessage = null;
      worker.onerror = null;
      if (!alive) worker.terminate();
      resolve({ unit, alive });
    };
    const stop = () => {
      done(null, false);
    };
    const timer = setTimeout(() => {
      done(failed(book, tooSlow(LONGEST_SECONDS)), false);
    }, LONGEST_SECONDS * 1000);
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      done(data, true);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // One that could not be loaded says nothing.
      done(event.message ? unitOf(faultOf(book.path, event.message)) : failed(book, NOT_LOADED), false);
    };
    worker.postMessage(book);
  });
}

/** Checks the workbooks on the cores there are; each result as it comes. Stops at once when it is told to. */
export async function checkAll(
  books: readonly Book[],
  onDone: (unit: Unit) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = books.values();
  const work = async () => {
    let worker: Worker | null = null;
    for (const book of waiting) {
      if (signal.aborted) break;
      worker ??= startWorker();
      const { unit, alive } = await ask(worker, book, signal);
      if (!alive) worker = null;
      if (unit) onDone(unit);
    }
    worker?.terminate();
  };
  await Promise.all(Array.from({ length: workerCount(books.length) }, work));
}
