/** Looked up by promises and by what prints or compares objects. */
const PROBED = new Set(['then', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', 'hasAttribute']);

const nameOf = (object: unknown): string =>
  (object as { readonly constructor: { readonly name: string } }).constructor.name;

/** The end of the prototype chain of every proxy: who gets here asks for something that does not exist. */
const NOTHING_ELSE = new Proxy(Object.prototype, {
  get(target, name, receiver): unknown {
    if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
    if (PROBED.has(name) || name.startsWith('@@')) return undefined;
    throw new TypeError(`${nameOf(receiver)}.${name} is not in this host's subset of Office.js`);
  },
  set(_target, name, _value, receiver): boolean {
    throw new TypeError(`${nameOf(receiver)}.${String(name)} is not in this host's subset of Office.js`);
  },
});

/**
 * An object on which an unknown member is an error when it is read or set. Otherwise `undefined` would
 * pass for an unloaded property, and a misspelt property would be set without any effect.
 */
// Nothing but the end of the prototype chain.
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
export abstract class StrictObject {}

Object.setPrototypeOf(StrictObject.prototype, NOTHING_ELSE);
