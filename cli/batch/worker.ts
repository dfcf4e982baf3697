import { parentPort, workerData } from 'node:worker_threads';
import { openAgainst, type AgainstFiles } from '../checkFile';
import type { Format } from '../output';
import type { Input } from '../workbooks';
import { work } from './job';

/** What a worker is started with, and what it is asked. */
export interface Start {
  readonly against: AgainstFiles;
  readonly format: Format;
}
export interface Ask {
  readonly id: number;
  readonly input: Input;
}

const { against: files, format } = workerData as Start;
const against = openAgainst(files);

parentPort?.on('message', ({ id, input }: Ask) => {
  void work(input, against, format).then((done) => {
    parentPort?.postMessage({ id, done });
  });
});
