/** An element of the view, which is made anew for every folder. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly HTMLElement[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
}

export function makeButton(textContent: string, pressed: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', textContent });
  button.addEventListener('click', pressed);
  return button;
}
