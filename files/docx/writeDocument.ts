import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import type { DocumentBlock, DocumentPart, PrintedDocument } from '../../src/report/document';
import { withStandIns } from './fontTable';
import { font, FONTS } from './fonts';
import { FIRST_LINE, LINE, page, pageNumbers, SIZES, STYLES, textWidth } from './layout';
import { tableOf } from './table';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const TITLE_LINE = { line: 700, before: 0, after: 360 } as const;

const centred = (text: string, chinese: string, size: number, before = 0, breakBefore = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore: breakBefore,
    spacing: { ...TITLE_LINE, before },
    children: [new TextRun({ text, font: font(chinese), size })],
  });

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;

const paragraph = ({ runs }: Block<'paragraph'>): Paragraph =>
  new Paragraph({
    spacing: LINE,
    indent: FIRST_LINE,
    alignment: AlignmentType.BOTH,
    children: runs.map(({ text, marked }) => new TextRun(marked ? { text, highlight: 'yellow' } : { text })),
  });

const contents = ({ title, lines }: Block<'contents'>): readonly Paragraph[] => [
  centred(title, FONTS.heading1, SIZES.title),
  ...lines.map(
    ({ level, text }) =>
      new Paragraph({
        spacing: LINE,
        ...(level === 2 && { indent: { left: 2 * 16 * 20 } }),
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(false) }],
        children: [new TextRun({ text, font: font(level === 1 ? FONTS.heading1 : FONTS.body) })],
      }),
  ),
];

function blockOf(
  block: DocumentBlock,
  at: number,
  before: DocumentBlock | undefined,
  landscape: boolean,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [centred(block.text, FONTS.title, SIZES.title)];
    case 'cover':
      return block.lines.map((line, i) => centred(line, FONTS.title, SIZES.title + 8, i === 0 ? 3600 : 400));
    case 'part':
      return [
        centred(block.number, FONTS.heading1, SIZES.title, 0, at > 0),
        centred(block.name, FONTS.title, SIZES.title),
      ];
    case 'contents':
      return contents(block);
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[block.level], keepNext: true, children: [new TextRun(block.text)] }),
      ];
    case 'paragraph':
      return [paragraph(block)];
    case 'table':
      return tableOf(block, textWidth(landscape), before?.kind === 'table');
  }
}

const section = ({ landscape, numbered, blocks }: DocumentPart): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: page(landscape) },
  ...(numbered && { footers: { default: pageNumbers() } }),
  children: blocks.flatMap((block, i) => [...blockOf(block, i, blocks[i - 1], landscape)]),
});

/** Writes a document as .docx with the habits of official papers; opens in Word, WPS and LibreOffice. */
export async function writeDocument({ title, parts }: PrintedDocument): Promise<Uint8Array> {
  const document = new Document({ title, creator: '决算助手', styles: STYLES, sections: parts.map(section) });
  return withStandIns(new Uint8Array(await Packer.toArrayBuffer(document)));
}
