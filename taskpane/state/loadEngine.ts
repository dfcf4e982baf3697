/** The part of the pane that is loaded when it is needed did not come. */
export class NotLoaded extends Error {}

/** Everything a check needs; the browser keeps it once it is there. */
export const loadEngine = () =>
  import('./engine').catch((cause: unknown) => {
    throw new NotLoaded('engine', { cause });
  });
