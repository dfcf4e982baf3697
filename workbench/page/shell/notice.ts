import { button, element } from './element';

/** One line under the bar for what the user should know. */
export function showNotice(text: string, kind: 'error' | 'info'): void {
  const box = element('notice', HTMLElement);
  const line = element('notice-text', HTMLElement);
  box.classList.toggle('error', kind === 'error');
  line.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  box.hidden = false;
  line.textContent = text;
}

export function hideNotice(): void {
  element('notice', HTMLElement).hidden = true;
}

export function setUpNotice(): void {
  button('notice-close').addEventListener('click', hideNotice);
}
