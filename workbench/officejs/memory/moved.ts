/** The list with the element at another place. */
export function moved<E>(list: readonly E[], element: E, position: number): readonly E[] {
  const others = list.filter((each) => each !== element);
  return [...others.slice(0, position), element, ...others.slice(position)];
}
