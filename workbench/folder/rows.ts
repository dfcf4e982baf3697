import { nameOfUnit, UNIT_COLUMNS, unitCells } from '../../src/report/batch/messages';
import type { Unit } from '../../src/report/batch/unit';
import { make, makeButton } from './make';
import { FAILED, OPEN_BOOK } from './messages';

/** The column by which the user has sorted, or null for those with most errors first. */
export type Order = { readonly column: number; readonly isDown: boolean } | null;

/** In the order asked for; figures by size, names as Chinese sorts them. */
export function inOrder(units: readonly Unit[], order: Order): readonly Unit[] {
  if (!order) return units;
  const { column, isDown } = order;
  const valueOf = (unit: Unit) => unitCells(unit)[column] ?? '';
  const compare = (a: Unit, b: Unit): number => {
    const [x, y] = [valueOf(a), valueOf(b)];
    return typeof x === 'number' && typeof y === 'number'
      ? x - y
      : String(x).localeCompare(String(y), 'zh-CN', { numeric: true });
  };
  return [...units].sort((a, b) => (isDown ? compare(b, a) : compare(a, b)));
}

export const isNamed = (unit: Unit, words: string): boolean =>
  `${unit.department}${unit.file}`.toLowerCase().includes(words.trim().toLowerCase());

/** Errors stand out, of the tables and of the explanation. */
const ERROR_COLUMNS: ReadonlySet<string> = new Set(['错误', '说明有误']);

function nameCell(unit: Unit, open: (path: string) => void): HTMLTableCellElement {
  const name = nameOfUnit(unit);
  const link = makeButton(name, () => {
    open(unit.file);
  });
  link.className = 'link';
  link.ariaLabel = OPEN_BOOK(name);
  return make('td', {}, link);
}

function cell(value: string | number, isWrong: boolean): HTMLTableCellElement {
  return make('td', { textContent: String(value), className: isWrong ? 'wrong' : '' });
}

/** A unit's row: its name opens it; why it could not be checked takes the place of its counts. */
export function rowOf(unit: Unit, open: (path: string) => void): HTMLTableRowElement {
  const [, ...cells] = unitCells(unit);
  if (unit.error === null)
    return make(
      'tr',
      {},
      nameCell(unit, open),
      ...cells.map((value, i) =>
        cell(value, ERROR_COLUMNS.has(UNIT_COLUMNS[i + 1] ?? '') && Number(value) > 0),
      ),
    );
  const reason = cell(`${FAILED}${unit.error}`, true);
  reason.colSpan = UNIT_COLUMNS.length - 2;
  return make('tr', {}, cell(nameOfUnit(unit), false), cell(unit.file, false), reason);
}
