import { CHANGED, CLOSE } from '../messages';
import { element } from './element';

export interface Tab {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isChanged: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

function item({ name, isCurrent, isChanged, show, close }: Tab): HTMLLIElement {
  const entry = document.createElement('li');
  entry.classList.toggle('current', isCurrent);
  const label = document.createElement('button');
  label.type = 'button';
  label.textContent = isChanged ? `${name} •` : name;
  label.title = isChanged ? `${name}${CHANGED}` : name;
  if (isChanged) label.setAttribute('aria-label', label.title);
  if (isCurrent) label.setAttribute('aria-current', 'true');
  label.addEventListener('click', show);
  const cross = document.createElement('button');
  cross.type = 'button';
  cross.className = 'close';
  cross.textContent = '×';
  cross.setAttribute('aria-label', CLOSE(name));
  cross.addEventListener('click', close);
  entry.append(label, cross);
  return entry;
}

/** The files that are open, in the bar. */
export function drawTabs(tabs: readonly Tab[]): void {
  element('tabs', HTMLUListElement).replaceChildren(...tabs.map(item));
}
