import { parentPort, workerData } from 'node:worker_threads';
import { openAgainst } from '../checkFile';
import type { Input } from '../workbooks';
import { work, type Done, type Order } from './job';

/** What a worker is asked, and what it answers. It is started with the order that holds for every file. */
export interface Ask {
  readonly id: number;
  readonly input: Input;
}
export interface Answer {
  readonly id: number;
  readonly done: Done;
}

const order = workerData as Order;
const against = openAgainst(order.against);

parentPort?.on('message', ({ id, input }: Ask) => {
  void work(input, against, order).then((done) => {
    const answer: Answer = { id, done };
    parentPort?.postMessage(answer);
  });
});
