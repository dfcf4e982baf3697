/** What the search needs of a worker. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The search in a thread of its own, loaded when it is first wanted. */
export const startWorker = (): SearchWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
