import type { Claim } from '../narrative/verify/claim';
import type { Finding } from '../rules/finding';
import { appendicesOf } from './appendices';
import { CLAIMS_TITLE, claimsLine, correction, excerptOf, sectionOf } from './claims';
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
import { render, type Rendering } from './rendering';
import { suspectLines } from './suspectLines';

/** Text of a workbook must not become Markdown of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}

const cellsLine = (finding: Finding): readonly string[] =>
  finding.cells.length > 0 ? [`  - 位置：${escapeMarkdown(placesOf(finding))}`] : [];

function itemLines(item: Item, { suspicions }: CheckedFile): readonly string[] {
  const { lead, under } = item;
  return [
    `- **${lead.class}·${CLASS_TITLES[lead.class]}** ${escapeMarkdown(lead.message)}`,
    ...cellsLine(lead),
    ...(lead.left === null ? [] : [`  - 算式：${escapeMarkdown(lead.formula)}`]),
    ...suspectLines(item, suspicions).map((line) => `  - ${escapeMarkdown(line)}`),
    ...(under.length > 0 ? [`  - ${relatedTitle(under.length)}`] : []),
    ...under.map(({ message }) => `    - ${escapeMarkdown(message)}`),
  ];
}

function claimLines(claims: readonly Claim[] | undefined): readonly string[] {
  if (claims === undefined) return [];
  const wrong = claims.filter(({ verdict }) => verdict === 'wrong');
  return [
    '',
    `## ${CLAIMS_TITLE}`,
    '',
    claimsLine(claims),
    '',
    ...wrong.flatMap((claim) => [
      `- **${escapeMarkdown(sectionOf(claim))}** ${escapeMarkdown(`${correction(claim)}：${claim.message}`)}`,
      `  - 原文：${escapeMarkdown(excerptOf(claim))}`,
    ]),
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
      ...items.flatMap((item) => itemLines(item, report)),
    ]),
    ...claimLines(report.claims),
    ...appendicesOf(report, outline).flatMap(({ title, lines }) => [
      '',
      `## ${title}`,
      '',
      ...lines.map((line) => `- ${escapeMarkdown(line)}`),
    ]),
  ];
}

/** One Markdown document. */
export const MARKDOWN_REPORT: Rendering = {
  head: '',
  separator: '\n\n',
  foot: '\n',
  item: (report) =>
    report.ok
      ? checkedLines(report).join('\n')
      : `# ${escapeMarkdown(report.file)}\n\n${escapeMarkdown(unreadableLine(report.file, report.error.message))}`,
};

export const toMarkdown = (reports: readonly FileReport[]): string => render(MARKDOWN_REPORT, reports);
