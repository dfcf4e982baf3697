type Host = typeof CustomFunctions;
type HostFunction = (...args: readonly unknown[]) => unknown;

/** What CustomFunctions.Error is to us. A real Error, so that tests can expect it to be thrown. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** The host's global CustomFunctions, and the functions it was given. */
export function fakeHost(): { readonly host: Host; readonly functions: ReadonlyMap<string, HostFunction> } {
  const functions = new Map<string, HostFunction>();
  const host = {
    associate: (id: string, apply: HostFunction) => {
      if (functions.has(id)) throw new Error(`${id} was associated before`);
      functions.set(id, apply);
    },
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  };
  return { host: host as unknown as Host, functions };
}
