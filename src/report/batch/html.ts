import { escapeHtml } from './escapeHtml';
import { htmlPicture } from './htmlPicture';
import { SCRIPT, STYLE } from './htmlStyle';
import { htmlTable } from './htmlTable';
import {
  allOf,
  FILTER,
  NOTHING_CHECKED,
  NOTHING_WRONG,
  PICTURE_TITLE,
  RULE_COLUMNS,
  RULES_TITLE,
  shownOf,
  TITLE,
  totalsLine,
  UNIT_COLUMNS,
  unitCells,
  UNITS_TITLE,
  UNREADABLE_COLUMNS,
  UNREADABLE_TITLE,
  WRONG_COLUMNS,
} from './messages';
import { causeText, flawCells, ROLL_UP_COLUMNS, ROLL_UP_TITLE, rollUpLines } from './rollUpMessages';
import type { RollUpReport } from './rollUpReport';
import type { Summary } from './summary';

type Parts = readonly string[];

const heading = (title: string): string => `<h2>${title}</h2>`;

const listOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

const rollUpParts = (report: RollUpReport): Parts => [
  heading(ROLL_UP_TITLE),
  ...rollUpLines(report).map((line) => `<p>${escapeHtml(line)}</p>`),
  listOf(report.causes.map(causeText)),
  ...(report.flaws.length > 0
    ? [htmlTable('rollUp', ROLL_UP_TITLE, ROLL_UP_COLUMNS, report.flaws.map(flawCells))]
    : []),
];

const unreadableParts = ({ unreadable }: Summary): Parts => [
  heading(UNREADABLE_TITLE),
  htmlTable(
    'unreadable',
    UNREADABLE_TITLE,
    UNREADABLE_COLUMNS,
    unreadable.map(({ file, error }) => [file, error ?? '']),
  ),
];

const unitParts = ({ checked }: Summary): Parts => [
  heading(UNITS_TITLE),
  `<input type="search" placeholder="${FILTER}" aria-label="${FILTER}"><output data-all="${allOf(checked.length)}" data-shown="${shownOf(checked.length)}">${allOf(checked.length)}</output>`,
  htmlTable('units', UNITS_TITLE, UNIT_COLUMNS, checked.map(unitCells), WRONG_COLUMNS),
];

const ruleParts = (summary: Summary): Parts => [
  heading(RULES_TITLE),
  htmlTable(
    'rules',
    RULES_TITLE,
    RULE_COLUMNS,
    summary.rules.map(({ rule, name, units, failures }) => [rule, name, units, failures]),
  ),
  heading(PICTURE_TITLE),
  htmlPicture(summary),
];

/** What must not be overlooked comes first: files that nobody checked, then what does not add up. */
function partsOf(summary: Summary): Parts {
  const { checked, rules, unreadable, rollUp } = summary;
  return [
    `<h1>${TITLE}</h1>`,
    `<p>${escapeHtml(totalsLine(summary))}</p>`,
    ...(checked.length === 0
      ? [`<p>${NOTHING_CHECKED}</p>`]
      : rules.length === 0
        ? [`<p>${NOTHING_WRONG}</p>`]
        : []),
    ...(unreadable.length > 0 ? unreadableParts(summary) : []),
    ...(rollUp ? rollUpParts(rollUp) : []),
    ...(checked.length > 0 ? unitParts(summary) : []),
    ...(rules.length > 0 ? ruleParts(summary) : []),
  ];
}

/** The summary as one page that needs nothing else and asks nothing of the network. */
export const summaryHtml = (summary: Summary): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${TITLE}</title><style>${STYLE}</style></head>
<body>
${partsOf(summary).join('\n')}
<script>${SCRIPT}</script></body></html>
`;
