/** A namespace of which an unknown member is an error, except where code asks with `in` or `typeof` on a global. */
export function strictNamespace<N extends object>(name: string, members: N): N {
  return new Proxy(members, {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver);
      // Looked up by promises and module loaders.
      if (key === 'then' || key === '__esModule' || key === '$$typeof') return undefined;
      throw new TypeError(`${name}.${key} is not in this host's subset of Office.js`);
    },
  });
}
