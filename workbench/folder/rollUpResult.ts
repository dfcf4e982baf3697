import {
  causeText,
  flawCells,
  ROLL_UP_COLUMNS,
  ROLL_UP_TITLE,
  rollUpLines,
} from '../../src/report/batch/rollUpMessages';
import type { RollUpReport } from '../../src/report/batch/rollUpReport';
import { make } from './make';

/** Every difference, in the columns that the kept summaries have. */
const flawTable = ({ flaws }: RollUpReport): HTMLTableElement =>
  make(
    'table',
    { className: 'flaws' },
    make(
      'thead',
      {},
      make('tr', {}, ...ROLL_UP_COLUMNS.map((textContent) => make('th', { scope: 'col', textContent }))),
    ),
    make(
      'tbody',
      {},
      ...flaws.map((flaw) =>
        make('tr', {}, ...flawCells(flaw).map((textContent) => make('td', { textContent }))),
      ),
    ),
  );

/** What 汇总核对 came to: in a line, who explains more than one difference, and every difference. */
export function rollUpResult(report: RollUpReport): readonly HTMLElement[] {
  // One that explains a single difference stands beside it.
  const causes = report.causes.filter(({ count }) => count > 1);
  return [
    make('h3', { textContent: ROLL_UP_TITLE, tabIndex: -1 }),
    ...rollUpLines(report).map((textContent) => make('p', { textContent })),
    ...(causes.length > 0
      ? [make('ul', {}, ...causes.map((cause) => make('li', { textContent: causeText(cause) })))]
      : []),
    ...(report.flaws.length > 0 ? [flawTable(report)] : []),
  ];
}
