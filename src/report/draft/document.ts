import type { Draft } from '../../narrative/draft/model';
import type { Supplement } from '../../narrative/supplement/supplement';
import type { Snapshot } from '../../sheet/snapshot';
import { recognise } from '../../tables/recognise';
import type { Table } from '../../tables/model';
import type { ContentsLine, DocumentBlock, DocumentPart, PrintedDocument } from '../document';
import { blocksOf, openParagraph, plainParagraph } from './blocks';
import type { OverviewSection } from './overview';
import { overviewBlocks } from './overviewBlocks';
import { chineseNumber } from './chineseNumber';
import { APPENDICES, APPENDIX_OPEN, CONTENTS, coverLines, draftTitle, PARTS } from './messages';
import { tableBlock } from './tableBlock';
import { termsIn } from './terms';

/** The explanation alone, as a document. */
export function draftDocument(draft: Draft): PrintedDocument {
  const title = draftTitle(draft);
  return {
    title,
    parts: [
      { landscape: false, numbered: true, blocks: [{ kind: 'title', text: title }, ...blocksOf(draft)] },
    ],
  };
}

function contents(
  { department, year, sections }: Draft,
  overview: readonly DocumentBlock[],
  tables: readonly Table[],
): readonly ContentsLine[] {
  const part = ({ number }: { number: string }, name: string): ContentsLine => ({
    level: 1,
    text: `${number} ${name}`,
  });
  const line = (text: string): ContentsLine => ({ level: 2, text });
  return [
    part(PARTS.overview, PARTS.overview.name(department)),
    ...overview.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [line(block.text)] : [])),
    part(PARTS.tables, PARTS.tables.name(year)),
    ...tables.map(({ title }, i) => line(`${chineseNumber(i + 1)}、${title}`)),
    part(PARTS.explanation, PARTS.explanation.name(year)),
    ...sections.map(({ title }) => line(title)),
    part(PARTS.terms, PARTS.terms.name()),
    part(PARTS.appendices, PARTS.appendices.name()),
  ];
}

const portrait = (blocks: readonly DocumentBlock[]): DocumentPart => ({
  landscape: false,
  numbered: true,
  blocks,
});

/**
 * The whole published document: cover, contents, 概况, the nine tables, the explanation, the terms that occur in it
 * and the headings of the appendices. `lastOverview` is the 概况 of last year's document, which stands where 补充资料
 * says nothing newer. What only the unit can say stays open.
 */
export function wholeDocument(
  draft: Draft,
  snapshot: Snapshot,
  supplement?: Supplement,
  lastOverview: readonly OverviewSection[] | null = null,
): PrintedDocument {
  const { department, year } = draft;
  const accounts = recognise(snapshot);
  const overview: readonly DocumentBlock[] = [
    { kind: 'part', number: PARTS.overview.number, name: PARTS.overview.name(department) },
    ...overviewBlocks(lastOverview, supplement, year),
  ];
  const tables: readonly DocumentBlock[] = [
    { kind: 'part', number: PARTS.tables.number, name: PARTS.tables.name(year) },
    ...accounts.tables.map((table) => tableBlock(table, snapshot, department)),
  ];
  const rest: readonly DocumentBlock[] = [
    { kind: 'part', number: PARTS.explanation.number, name: PARTS.explanation.name(year) },
    ...blocksOf(draft),
    { kind: 'part', number: PARTS.terms.number, name: PARTS.terms.name() },
    ...termsIn(draft).map(plainParagraph),
    { kind: 'part', number: PARTS.appendices.number, name: PARTS.appendices.name() },
    ...APPENDICES.flatMap((text): readonly DocumentBlock[] => [
      { kind: 'heading', level: 1, text },
      openParagraph(APPENDIX_OPEN),
    ]),
  ];
  return {
    title: coverLines(draft).join(''),
    parts: [
      { landscape: false, numbered: false, blocks: [{ kind: 'cover', lines: coverLines(draft) }] },
      portrait([{ kind: 'contents', title: CONTENTS, lines: contents(draft, overview, accounts.tables) }]),
      portrait(overview),
      { landscape: true, numbered: true, blocks: tables },
      portrait(rest),
    ],
  };
}
