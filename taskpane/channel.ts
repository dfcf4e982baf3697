type Handler<T> = (message: T) => void;

/** A way from the ribbon to the pane. */
export interface Channel<T> {
  /** Whether anyone heard it. */
  readonly send: (message: T) => boolean;
  /** Gives a function that stops the listening. */
  readonly listen: (handler: Handler<T>) => () => void;
}

/**
 * Messages nobody hears are 'lost', or the last of them is 'kept' for who listens first: the ribbon may be
 * pressed before the pane is drawn.
 */
export function channel<T>(unheard: 'lost' | 'kept'): Channel<T> {
  const handlers = new Set<Handler<T>>();
  let kept: readonly T[] = [];
  return {
    send: (message) => {
      const isHeard = handlers.size > 0;
      if (!isHeard && unheard === 'kept') kept = [message];
      for (const handler of [...handlers]) handler(message);
      return isHeard;
    },
    listen: (handler) => {
      handlers.add(handler);
      const waiting = kept;
      kept = [];
      waiting.forEach(handler);
      return () => {
        handlers.delete(handler);
      };
    },
  };
}
