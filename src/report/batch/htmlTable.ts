import { escapeHtml } from './escapeHtml';

type Cell = string | number;

/** A count, an amount, or what stands where there is none. */
const NUMBER = /^(?:-?\d+(?:\.\d+)?|—|空)$/;

const cellHtml = (value: Cell, isNumber: boolean, isWrong: boolean): string => {
  const mark = value === 0 ? ' none' : isWrong && typeof value === 'number' ? ' wrong' : '';
  return `<td${isNumber ? ` class="number${mark}"` : ''}>${escapeHtml(value)}</td>`;
};

/**
 * A table that can be sorted by pressing a heading; a long one scrolls by itself, so that what follows stays near.
 * Numbers stand under the end of their heading. `wrong` names the columns whose numbers are errors.
 */
export function htmlTable(
  id: string,
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  wrong: readonly string[] = [],
): string {
  const isNumber = head.map(
    (_name, column) => rows.length > 0 && rows.every((cells) => NUMBER.test(String(cells[column]))),
  );
  const heading = (name: string, column: number): string =>
    `<th scope="col"${isNumber[column] === true ? ' class="number"' : ''}><button type="button">${escapeHtml(name)}</button></th>`;
  const row = (cells: readonly Cell[]): string =>
    `<tr>${cells.map((value, column) => cellHtml(value, isNumber[column] === true, wrong.includes(head[column] ?? ''))).join('')}</tr>`;
  return [
    `<div class="scroll" role="region" aria-label="${escapeHtml(title)}" tabindex="0">`,
    `<table id="${id}"><thead><tr>${head.map(heading).join('')}</tr></thead><tbody>`,
    ...rows.map(row),
    '</tbody></table></div>',
  ].join('\n');
}
