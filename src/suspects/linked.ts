/** Items that share a link, directly or through others, together; in the order of their first. */
export function linked<Item, Link>(
  items: readonly Item[],
  linksOf: (item: Item) => Iterable<Link>,
): readonly (readonly Item[])[] {
  const parents = items.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  const firstWith = new Map<Link, number>();
  for (const [i, item] of items.entries()) {
    for (const link of linksOf(item)) {
      const first = firstWith.get(link);
      if (first === undefined) firstWith.set(link, i);
      else parents[Math.max(root(first), root(i))] = Math.min(root(first), root(i));
    }
  }
  const groups = new Map<number, Item[]>();
  for (const [i, item] of items.entries()) {
    const group = groups.get(root(i));
    if (group) group.push(item);
    else groups.set(root(i), [item]);
  }
  return [...groups.values()];
}
