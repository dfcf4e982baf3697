import type { Session } from '../batch/session';
import { invalidArgument } from '../errors';
import type { Context } from '../proxy/context';
import { StrictObject } from '../proxy/strictObject';
import type { StoreEvent, StoreEventType } from '../store/storeEvent';
import type { ToArgs } from './eventArgs';
import type { Subscription } from './eventHub';

type Of<K extends StoreEventType> = Extract<StoreEvent, { type: K }>;
type Handler = (args: unknown) => unknown;

/** What `add` gives: removing it takes effect at the next sync of its own context. */
class EventHandlerResult extends StrictObject {
  constructor(
    readonly context: Context,
    private readonly location: string,
    private readonly stop: () => void,
  ) {
    super();
  }

  remove(): void {
    this.context.queue({
      location: `${this.location}.remove`,
      statement: `${this.location}.remove`,
      bytes: this.location.length,
      run: () => {
        this.stop();
        return Promise.resolve();
      },
    });
  }
}

/** Where an event happens: on which sheet, null for any; undefined when there is no such object. */
export type Where = (session: Session) => Promise<string | null | undefined>;

/** An event of a proxy. Handlers are added and removed by syncs, and outlive the run that added them. */
export class EventHandlers<K extends StoreEventType> extends StrictObject {
  constructor(
    readonly context: Context,
    private readonly location: string,
    private readonly type: K,
    private readonly toArgs: ToArgs<Of<K>>,
    private readonly where: Where,
  ) {
    super();
  }

  add(handler: unknown): EventHandlerResult {
    if (typeof handler !== 'function') throw invalidArgument(`${this.location}.add takes a function.`);
    const { context, toArgs } = this;
    const { events } = context.engine;
    let sheet: string | null | undefined;
    const subscription: Subscription = {
      wants: (event) => event.type === this.type && (sheet === null || event.sheet === sheet),
      deliver: (event) => (handler as Handler)(toArgs(event as Of<K>, context)),
    };
    context.queue({
      location: `${this.location}.add`,
      statement: `${this.location}.add`,
      bytes: this.location.length,
      run: async (session) => {
        sheet = await this.where(session);
        if (sheet !== undefined) events.subscribe(subscription);
      },
    });
    return new EventHandlerResult(context, this.location, () => {
      events.unsubscribe(subscription);
    });
  }
}
