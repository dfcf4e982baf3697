import { FILTER, UNIT_COLUMNS } from '../../src/report/batch/messages';
import type { Unit } from '../../src/report/batch/unit';
import { make, makeButton } from './make';
import { NONE_FOUND } from './messages';
import { inOrder, isNamed, rowOf, type Order } from './rows';

export interface UnitTable {
  readonly filter: HTMLInputElement;
  readonly elements: readonly HTMLElement[];
  /** Shows these units, in their order or in the one that the user has chosen. */
  readonly show: (units: readonly Unit[]) => void;
}

/** Columns of names come first; counts are first sorted with the most on top. */
const FIRST_COUNT = 2;

/** The units with what came of them, to be sorted by pressing a heading and to be filtered by name. */
export function unitTable(open: (path: string) => void): UnitTable {
  let units: readonly Unit[] = [];
  let order: Order = null;
  const filter = make('input', { type: 'search', placeholder: FILTER, ariaLabel: FILTER });
  const body = make('tbody');
  const none = make('p', { className: 'small', textContent: NONE_FOUND, hidden: true });

  const draw = () => {
    const shown = inOrder(units, order).filter((unit) => isNamed(unit, filter.value));
    body.replaceChildren(...shown.map((unit) => rowOf(unit, open)));
    none.hidden = shown.length > 0 || units.length === 0;
  };
  const heading = (name: string, column: number): HTMLTableCellElement => {
    const sort = makeButton(name, () => {
      order = { column, isDown: order?.column === column ? !order.isDown : column >= FIRST_COUNT };
      for (const each of headings) each.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', order.isDown ? 'descending' : 'ascending');
      draw();
    });
    const cell = make('th', { scope: 'col' }, sort);
    return cell;
  };
  const headings = UNIT_COLUMNS.map(heading);

  filter.addEventListener('input', draw);
  return {
    filter,
    elements: [
      make('table', { className: 'units' }, make('thead', {}, make('tr', {}, ...headings)), body),
      none,
    ],
    show: (all) => {
      units = all;
      draw();
    },
  };
}
