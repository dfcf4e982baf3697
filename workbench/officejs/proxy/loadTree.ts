import { invalidArgument } from '../errors';

/** The properties to load, by name, each with what to load below it. Nothing below a name: all of it. */
export type LoadTree = Map<string, LoadTree>;

const newTree = (): LoadTree => new Map<string, LoadTree>();

/** These properties, each with everything below it. */
export const loadTreeOf = (names: readonly string[]): LoadTree =>
  new Map(names.map((name) => [name, newTree()]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function addPath(tree: LoadTree, path: string): void {
  let node = tree;
  for (const part of path.split('/').map((each) => each.trim())) {
    if (part === '') throw invalidArgument(`Not a path of properties: “${path}”`);
    const next = node.get(part) ?? newTree();
    node.set(part, next);
    node = next;
  }
}

function fromPaths(paths: unknown): LoadTree {
  const tree = newTree();
  const list: unknown = typeof paths === 'string' ? paths.split(',') : paths;
  if (!Array.isArray(list)) throw invalidArgument('load takes names of properties.');
  for (const path of list as readonly unknown[]) {
    if (typeof path !== 'string') throw invalidArgument('load takes names of properties.');
    addPath(tree, path);
  }
  return tree;
}

function fromRecord(record: Readonly<Record<string, unknown>>): LoadTree {
  const wanted = Object.entries(record).filter(([, value]) => value === true || isRecord(value));
  return new Map(wanted.map(([name, value]) => [name, isRecord(value) ? fromRecord(value) : newTree()]));
}

/**
 * What `load` was called with: 'a,b/c', ['a', 'b/c'], { a: true, b: { c: true } } or { select: 'a,b/c' }.
 * Without an argument everything is loaded.
 */
export function toLoadTree(properties: unknown): LoadTree {
  if (properties === undefined) return newTree();
  if (!isRecord(properties)) return fromPaths(properties);
  if ('top' in properties || 'skip' in properties)
    throw invalidArgument('load: top and skip are not in the subset.');
  if (!('select' in properties) && !('expand' in properties)) return fromRecord(properties);
  return new Map([...fromPaths(properties['select'] ?? []), ...fromPaths(properties['expand'] ?? [])]);
}
