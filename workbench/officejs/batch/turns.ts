/** Batches of all contexts are carried out one after another, as by the one Excel behind them. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<R>(task: () => Promise<R>): Promise<R> {
    const turn = this.last.then(task, task);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** When everything that has been handed in so far is done. */
  async done(): Promise<void> {
    await this.last;
  }
}
