import type { ComponentType } from 'react';

/** Loads a part of the pane. It is known by this function, which therefore is the same at every drawing. */
export type Load<P> = () => Promise<ComponentType<P>>;

/** By what loads them; each is a component of the kind that its function gives. */
const come = new WeakMap<object, unknown>();

/** Loads a part, which from then on is there at once. */
export async function fetchPart<P>(load: Load<P>): Promise<ComponentType<P>> {
  const part = await load();
  come.set(load, part);
  return part;
}

/** A part that has been loaded. */
export const partOf = <P>(load: Load<P>) => come.get(load) as ComponentType<P> | undefined;
