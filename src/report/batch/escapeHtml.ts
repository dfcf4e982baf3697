import { printable } from './printable';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names in a workbook must stay names: nothing of them becomes markup. */
export const escapeHtml = (text: string | number): string =>
  printable(String(text)).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
