import { askWorker } from './askWorker';
import type { Answers, Asks, Kind } from './job';

/** Each holds a workbook in memory. */
const MOST_WORKERS = 8;

/** The page itself needs a core too. */
const workerCount = (asks: number): number =>
  Math.max(1, Math.min(asks, MOST_WORKERS, navigator.hardwareConcurrency - 1));

const newWorker = (): Worker => new Worker('folderWorker.js', { type: 'module' });

/** Has all of this answered on the cores there are; each answer as it comes. Stops at once when it is told to. */
export async function askAll<K extends Kind>(
  asks: readonly Asks[K][],
  onDone: (answer: Answers[K], ask: Asks[K]) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = asks.values();
  const work = async () => {
    let worker: Worker | null = null;
    for (const ask of waiting) {
      if (signal.aborted) break;
      worker ??= newWorker();
      const { answer, alive } = await askWorker<K>(worker, ask, signal);
      if (!alive) worker = null;
      if (answer !== null) onDone(answer, ask);
    }
    worker?.terminate();
  };
  await Promise.all(Array.from({ length: workerCount(asks.length) }, work));
}
