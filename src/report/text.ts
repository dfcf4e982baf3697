import type { Finding } from '../rules/finding';
import { appendicesOf } from './appendices';
import type { CheckedFile, FileReport } from './fileReport';
import {
  CLASS_TITLES,
  countsLine,
  fileTitle,
  placesOf,
  recognisedLine,
  relatedTitle,
  sectionTitle,
  unreadableLine,
} from './messages';
import { outlineOf, type Item } from './outline';

/** A finding's cells; long sums are not spelt out again below their formula. */
const MOST_CELLS = 6;

function details(finding: Finding): readonly string[] {
  const lines = [];
  if (finding.cells.length > 0 && finding.cells.length <= MOST_CELLS)
    lines.push(`位置：${placesOf(finding)}`);
  else if (finding.cells.length > 0)
    lines.push(
      `位置：${placesOf({ ...finding, cells: finding.cells.slice(0, 1) })} 等 ${finding.cells.length} 个单元格`,
    );
  if (finding.left !== null) lines.push(`算式：${finding.formula}`);
  return lines;
}

function itemLines({ lead, under }: Item): readonly string[] {
  return [
    `  [${lead.class}·${CLASS_TITLES[lead.class]}] ${lead.message}`,
    ...details(lead).map((line) => `      ${line}`),
    ...(under.length > 0 ? [`      ${relatedTitle(under.length)}`] : []),
    ...under.map(({ message }) => `        · ${message}`),
  ];
}

function checkedLines(report: CheckedFile): readonly string[] {
  const outline = outlineOf(report);
  return [
    fileTitle(report),
    recognisedLine(report),
    countsLine(report, outline),
    ...outline.sections.flatMap(({ table, items }) => [
      '',
      sectionTitle(table, report),
      ...items.flatMap(itemLines),
    ]),
    ...appendicesOf(report, outline).flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map((line) => `  ${line}`),
    ]),
  ];
}

/** The reports for a terminal, readable without colour. */
export function toText(reports: readonly FileReport[]): string {
  const blocks = reports.map((report) =>
    report.ok ? checkedLines(report).join('\n') : unreadableLine(report.file, report.error.message),
  );
  return `${blocks.join('\n\n────────\n\n')}\n`;
}
