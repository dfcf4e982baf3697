/** How the older part of Office.js answers: by calling back, later. */
export interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string; readonly code: number } | null;
}

export type Callback = (result: AsyncResult) => void;

export const succeeded = (value: unknown): AsyncResult => ({ status: 'succeeded', value, error: null });

export const failed = (name: string, message: string, code: number): AsyncResult => ({
  status: 'failed',
  value: undefined,
  error: { name, message, code },
});

/** Of optional arguments and a callback, the callback. */
export function callbackOf(args: readonly unknown[]): Callback {
  const callback = args.find((arg) => typeof arg === 'function');
  return (callback as Callback | undefined) ?? (() => undefined);
}
