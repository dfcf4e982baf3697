import type { Claim } from '../narrative/verify/claim';
import type { Finding } from '../rules/finding';
import { appendicesOf } from './appendices';
import { claimsLine, correction, excerptOf, sectionOf } from './claims';
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

function itemLines(item: Item, { suspicions }: CheckedFile): readonly string[] {
  const { lead, under } = item;
  return [
    `  [${lead.class}·${CLASS_TITLES[lead.class]}] ${lead.message}`,
    ...details(lead).map((line) => `      ${line}`),
    ...suspectLines(item, suspicions).map((line) => `      ${line}`),
    ...(under.length > 0 ? [`      ${relatedTitle(under.length)}`] : []),
    ...under.map(({ message }) => `        · ${message}`),
  ];
}

function claimLines(claims: readonly Claim[] | undefined): readonly string[] {
  if (claims === undefined) return [];
  const wrong = claims.filter(({ verdict }) => verdict === 'wrong');
  return [
    '',
    claimsLine(claims),
    ...wrong.flatMap((claim) => [
      `  [${sectionOf(claim)}] ${correction(claim)}：${claim.message}`,
      `      原文：${excerptOf(claim)}`,
    ]),
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
      ...items.flatMap((item) => itemLines(item, report)),
    ]),
    ...claimLines(report.claims),
    ...appendicesOf(report, outline).flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map((line) => `  ${line}`),
    ]),
  ];
}

/** For a terminal, readable without colour. */
export const TEXT_REPORT: Rendering = {
  head: '',
  separator: '\n\n────────\n\n',
  foot: '\n',
  item: (report) =>
    report.ok ? checkedLines(report).join('\n') : unreadableLine(report.file, report.error.message),
};

export const toText = (reports: readonly FileReport[]): string => render(TEXT_REPORT, reports);
