import type { Opened } from './readFile';

export interface FileQuestion {
  /** Of the workbook, in the spreadsheet. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type FileAnswer = { readonly opened: Opened } | { readonly fault: string };

/** One for all files; it starts with the page, for the first file soon comes. */
const worker = new Worker('fileWorker.js', { type: 'module' });
/** It could not be loaded, perhaps before anyone asked; what goes wrong in it is answered. */
const broken = new Promise<never>((_, reject) => {
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(message));
  });
});
// Whoever opens a file is told.
broken.catch(() => undefined);
let count = 0;

/** Reads a workbook's bytes, in a thread of its own. Rejects when the reading itself breaks off. */
export function openFile(name: string, bytes: Uint8Array): Promise<Opened> {
  const { port1, port2 } = new MessageChannel();
  count += 1;
  const question: FileQuestion = { id: `book-${count}`, name, bytes };
  const answered = new Promise<Opened>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      port1.close();
      if ('opened' in data) resolve(data.opened);
      else reject(new Error(data.fault));
    };
    worker.postMessage(question, [port2]);
  });
  return Promise.race([answered, broken]);
}
