import { escapeMarkdown } from '../markdown';
import {
  causeText,
  flawCells,
  flawText,
  ROLL_UP_COLUMNS,
  ROLL_UP_TITLE,
  rollUpLines,
} from './rollUpMessages';
import type { RollUpReport } from './rollUpReport';

/** More lines than these belong into a file. */
const MOST_CAUSES = 10;
const MOST_FLAWS = 30;

const more = (shown: number, of: number): readonly string[] =>
  of > shown ? [`  ……另有 ${of - shown} 处；用 --out 汇总.xlsx 或 --out 汇总.html 得到全部`] : [];

/** For a terminal. */
export const rollUpText = (report: RollUpReport): readonly string[] => [
  ROLL_UP_TITLE,
  ...rollUpLines(report),
  ...report.causes.slice(0, MOST_CAUSES).map((cause) => `  ${causeText(cause)}`),
  ...report.flaws.slice(0, MOST_FLAWS).map((flaw) => `  ${flawText(flaw)}`),
  ...more(MOST_FLAWS, report.flaws.length),
];

/** All of it, as a section of a Markdown report. */
export function rollUpMarkdown(report: RollUpReport): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const lines = [
    `## ${ROLL_UP_TITLE}`,
    '',
    ...rollUpLines(report).map((line) => `${escapeMarkdown(line)}\n`),
    ...report.causes.map((cause) => `- ${escapeMarkdown(causeText(cause))}`),
    ...(report.flaws.length > 0
      ? [
          '',
          row(ROLL_UP_COLUMNS),
          `|${'---|'.repeat(ROLL_UP_COLUMNS.length)}`,
          ...report.flaws.map((flaw) => row(flawCells(flaw))),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
