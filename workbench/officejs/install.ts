import type { Host } from './host';

/** Puts the host's globals where the add-in looks for them; gives a function that takes them away again. */
export function installHost(target: object, host: Host): () => void {
  const names = Object.keys(host.globals) as (keyof Host['globals'])[];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of names) {
    Object.defineProperty(target, name, { configurable: true, writable: true, value: host.globals[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}
