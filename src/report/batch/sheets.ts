import type { NewCell, NewSheet } from '../../sheet/newSheet';
import {
  RULE_COLUMNS,
  RULES_TITLE,
  TITLE,
  totalsLine,
  UNIT_COLUMNS,
  unitCells,
  UNITS_TITLE,
  UNREADABLE_COLUMNS,
  UNREADABLE_TITLE,
} from './messages';
import { causeText, flawCells, ROLL_UP_COLUMNS, ROLL_UP_TITLE, rollUpLines } from './rollUpMessages';
import type { RollUpReport } from './rollUpReport';
import type { Summary } from './summary';

type Values = readonly (string | number)[];

const row = (values: Values, style: NewCell['style']): readonly NewCell[] =>
  values.map((value) => ({ value, style }));

const sheet = (
  name: string,
  widths: readonly number[],
  head: Values,
  rows: readonly Values[],
  note: string,
): NewSheet => ({
  name,
  widths,
  rows: [
    row([`${TITLE}：${name}`], 'title'),
    row([note], 'group'),
    row(head, 'heading'),
    ...rows.map((values) => row(values, 'text')),
  ],
});

const rollUpSheet = (report: RollUpReport): NewSheet =>
  sheet(
    ROLL_UP_TITLE,
    [8, 30, 36, 24, 16, 16, 14, 60],
    ROLL_UP_COLUMNS,
    report.flaws.map(flawCells),
    [...rollUpLines(report), ...report.causes.map(causeText)].join('；'),
  );

/** The summary as sheets of a new workbook. What comes from the units' files stays text. */
export function summarySheets(summary: Summary): readonly NewSheet[] {
  const note = totalsLine(summary);
  return [
    sheet(UNITS_TITLE, [36, 48, 10, 10, 10, 10, 10], UNIT_COLUMNS, summary.checked.map(unitCells), note),
    sheet(
      RULES_TITLE,
      [14, 60, 10, 10],
      RULE_COLUMNS,
      summary.rules.map(({ rule, name, units, failures }) => [rule, name, units, failures]),
      note,
    ),
    sheet(
      UNREADABLE_TITLE,
      [48, 80],
      UNREADABLE_COLUMNS,
      summary.unreadable.map(({ file, error }) => [file, error ?? '']),
      note,
    ),
    ...(summary.rollUp ? [rollUpSheet(summary.rollUp)] : []),
  ];
}
