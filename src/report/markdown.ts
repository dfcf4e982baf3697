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

/** Text of a workbook must not become Markdown of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}

const cellsLine = (finding: Finding): readonly string[] =>
  finding.cells.length > 0 ? [`  - 位置：${escapeMarkdown(placesOf(finding))}`] : [];

function itemLines({ lead, under }: Item): readonly string[] {
  return [
    `- **${lead.class}·${CLASS_TITLES[lead.class]}** ${escapeMarkdown(lead.message)}`,
    ...cellsLine(lead),
    ...(lead.left === null ? [] : [`  - 算式：${escapeMarkdown(lead.formula)}`]),
    ...(under.length > 0 ? [`  - ${relatedTitle(under.length)}`] : []),
    ...under.map(({ message }) => `    - ${escapeMarkdown(message)}`),
  ];
}

function checkedLines(report: CheckedFile): readonly string[] {
  const outline = outlineOf(report);
  return [
    `# ${escapeMarkdown(fileTitle(report))}`,
    '',
    escapeMarkdown(recognisedLine(report)),
    '',
    `**${countsLine(report, outline)}**`,
    ...outline.sections.flatMap(({ table, items }) => [
      '',
      `## ${escapeMarkdown(sectionTitle(table, report))}`,
      '',
      ...items.flatMap(itemLines),
    ]),
    ...appendicesOf(report, outline).flatMap(({ title, lines }) => [
      '',
      `## ${title}`,
      '',
      ...lines.map((line) => `- ${escapeMarkdown(line)}`),
    ]),
  ];
}

/** The reports as one Markdown document. */
export function toMarkdown(reports: readonly FileReport[]): string {
  const blocks = reports.map((report) =>
    report.ok
      ? checkedLines(report).join('\n')
      : `# ${escapeMarkdown(report.file)}\n\n${escapeMarkdown(unreadableLine(report.file, report.error.message))}`,
  );
  return `${blocks.join('\n\n')}\n`;
}
