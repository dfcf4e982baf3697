import type { StoreEvent } from '../store/storeEvent';

/** A handler with what it wants to hear of. */
export interface Subscription {
  readonly wants: (event: StoreEvent) => boolean;
  readonly deliver: (event: StoreEvent) => unknown;
}

/** Runs a task later, never at once: how events reach the add-in. */
export type Schedule = (task: () => void) => void;

/**
 * Hands the store's events to the handlers: after the batch that caused them, in a task of their own,
 * in order. A handler removed in the meantime hears nothing more.
 */
export class EventHub {
  /** What handlers threw. Excel keeps silent about it; a test should find it empty. */
  readonly faults: unknown[] = [];
  private readonly subscriptions = new Set<Subscription>();
  private readonly waiting: StoreEvent[] = [];
  private readonly handling = new Set<Promise<void>>();
  private batches = 0;
  private scheduled = false;

  constructor(private readonly schedule: Schedule) {}

  subscribe(subscription: Subscription): void {
    this.subscriptions.add(subscription);
  }

  unsubscribe(subscription: Subscription): void {
    this.subscriptions.delete(subscription);
  }

  raise(event: StoreEvent): void {
    this.waiting.push(event);
    this.deliverLater();
  }

  async duringBatch(batch: () => Promise<void>): Promise<void> {
    this.batches += 1;
    try {
      await batch();
    } finally {
      this.batches -= 1;
      this.deliverLater();
    }
  }

  /** When every event so far is delivered and every handler has finished. */
  async idle(): Promise<void> {
    while (this.waiting.length > 0 || this.handling.size > 0) {
      await Promise.all(this.handling);
      await new Promise<void>((resolve) => {
        this.schedule(resolve);
      });
    }
  }

  private deliverLater(): void {
    if (this.scheduled || this.batches > 0 || this.waiting.length === 0) return;
    this.scheduled = true;
    this.schedule(() => {
      this.scheduled = false;
      if (this.batches === 0) this.deliver();
    });
  }

  private deliver(): void {
    for (const event of this.waiting.splice(0)) {
      for (const subscription of [...this.subscriptions]) {
        if (this.subscriptions.has(subscription) && subscription.wants(event)) this.hand(subscription, event);
      }
    }
  }

  private hand(subscription: Subscription, event: StoreEvent): void {
    const handled = Promise.resolve()
      .then(() => subscription.deliver(event))
      .catch((error: unknown) => this.faults.push(error))
      .then(() => {
        this.handling.delete(handled);
      });
    this.handling.add(handled);
  }
}
