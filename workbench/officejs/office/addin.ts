import { oneOf } from '../entry/checks';

export interface AddinCall {
  readonly method: string;
  readonly argument?: unknown;
}

const checkBehavior = oneOf('None', 'Load');

/** Office.addin: nothing happens but that it is recorded, and the page can follow. */
export class Addin {
  readonly calls: AddinCall[] = [];
  startupBehavior = 'None';
  visible = true;
  private readonly watchers = new Set<(message: { readonly visibilityMode: string }) => void>();

  setStartupBehavior(behavior: unknown): Promise<void> {
    return this.record({ method: 'setStartupBehavior', argument: behavior }, () => {
      this.startupBehavior = checkBehavior(behavior);
    });
  }

  getStartupBehavior(): Promise<string> {
    return Promise.resolve(this.startupBehavior);
  }

  showAsTaskpane(): Promise<void> {
    return this.record({ method: 'showAsTaskpane' }, () => {
      this.show(true);
    });
  }

  hide(): Promise<void> {
    return this.record({ method: 'hide' }, () => {
      this.show(false);
    });
  }

  /** Answers with a function that stops the watching. */
  onVisibilityModeChanged(
    watcher: (message: { readonly visibilityMode: string }) => void,
  ): Promise<() => Promise<void>> {
    this.watchers.add(watcher);
    return Promise.resolve(() => {
      this.watchers.delete(watcher);
      return Promise.resolve();
    });
  }

  /** What the user does by closing and opening the pane. */
  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const watcher of this.watchers) watcher({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
  }

  private async record(call: AddinCall, effect: () => void): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
    effect();
  }
}
