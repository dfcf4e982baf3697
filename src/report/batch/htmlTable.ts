import { escapeHtml } from './escapeHtml';

/** A table that can be sorted by pressing a heading. */
export function htmlTable(
  id: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cell = (value: string | number): string =>
    `<td${typeof value === 'number' ? ' class="number"' : ''}>${escapeHtml(value)}</td>`;
  return [
    `<table id="${id}"><thead><tr>${head.map((name) => `<th scope="col"><button type="button">${escapeHtml(name)}</button></th>`).join('')}</tr></thead><tbody>`,
    ...rows.map((values) => `<tr>${values.map(cell).join('')}</tr>`),
    '</tbody></table>',
  ].join('\n');
}
