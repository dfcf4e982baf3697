import { answer } from '../../../workbench/folder/answer';
import type { Ask } from '../../../workbench/folder/job';

/** Stands for the workers, which jsdom has not: each answers as the built one does. */
export class FolderWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  /** What all workers were asked. */
  static readonly asked: Ask[] = [];
  /** What was asked lies here until it is let go, where a test holds it back. */
  static held: (() => void)[] | null = null;

  postMessage(ask: Ask): void {
    FolderWorker.asked.push(ask);
    const reply = () => {
      void answer(ask).then((data) => {
        this.onmessage?.({ data: structuredClone(data) });
      });
    };
    if (FolderWorker.held) FolderWorker.held.push(reply);
    else reply();
  }

  terminate(): void {
    this.onmessage = null;
  }
}
