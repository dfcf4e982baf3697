import { escapeHtml } from './escapeHtml';
import { htmlPicture } from './htmlPicture';
import { SCRIPT, STYLE } from './htmlStyle';
import { htmlTable } from './htmlTable';
import {
  FILTER,
  PICTURE_TITLE,
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

const listOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

const rollUpParts = (report: RollUpReport): readonly string[] => [
  `<h2>${ROLL_UP_TITLE}</h2>`,
  ...rollUpLines(report).map((line) => `<p>${escapeHtml(line)}</p>`),
  listOf(report.causes.map(causeText)),
  ...(report.flaws.length > 0 ? [htmlTable('rollUp', ROLL_UP_COLUMNS, report.flaws.map(flawCells))] : []),
];

/** The summary as one page that needs nothing else and asks nothing of the network. */
export function summaryHtml(summary: Summary): string {
  const { checked, rules, unreadable } = summary;
  const parts = [
    `<h1>${TITLE}</h1>`,
    `<p>${escapeHtml(totalsLine(summary))}</p>`,
    `<h2>${PICTURE_TITLE}</h2>`,
    htmlPicture(summary),
    `<h2>${UNITS_TITLE}</h2>`,
    `<input type="search" placeholder="${FILTER}" aria-label="${FILTER}">`,
    htmlTable('units', UNIT_COLUMNS, checked.map(unitCells)),
    `<h2>${RULES_TITLE}</h2>`,
    htmlTable(
      'rules',
      RULE_COLUMNS,
      rules.map(({ rule, name, units, failures }) => [rule, name, units, failures]),
    ),
    ...(unreadable.length > 0
      ? [
          `<h2>${UNREADABLE_TITLE}</h2>`,
          htmlTable(
            'unreadable',
            UNREADABLE_COLUMNS,
            unreadable.map(({ file, error }) => [file, error ?? '']),
          ),
        ]
      : []),
    ...(summary.rollUp ? rollUpParts(summary.rollUp) : []),
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${TITLE}</title><style>${STYLE}</style></head>
<body>
${parts.join('\n')}
<script>${SCRIPT}</script></body></html>
`;
}
