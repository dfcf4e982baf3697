import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentBlock, DocumentCell } from '../../src/report/document';
import { font, FONTS } from './fonts';
import { SIZES } from './layout';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const TIGHT = { line: 240, before: 0, after: 0 } as const;

const run = (text: string, chinese: string = FONTS.pageNumber, size: number = SIZES.table) =>
  new TextRun({ text, font: font(chinese), size });

const cell = ({ text, bold, align, span, down }: DocumentCell): TableCell =>
  new TableCell({
    columnSpan: span,
    rowSpan: down,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 40, right: 40, top: 20, bottom: 20 },
    children: [
      new Paragraph({
        alignment: ALIGN[align],
        spacing: TIGHT,
        children: [run(text, bold ? FONTS.heading1 : FONTS.pageNumber)],
      }),
    ],
  });

/** How much room the longest word of each column wants, in characters; long names may break. */
function wanted({ rows, header }: TableBlock, columns: number): readonly number[] {
  const widths = Array<number>(columns).fill(4);
  for (const row of rows.slice(header)) {
    let at = 0;
    for (const { text, span } of row) {
      const units = Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 256 ? 0.55 : 1), 1);
      if (span === 1) widths[at] = Math.max(widths[at] ?? 4, Math.min(units, 14));
      at += span;
    }
  }
  return widths;
}

const columnsOf = ({ rows }: TableBlock): number =>
  Math.max(1, ...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));

const tableRow = (cells: readonly DocumentCell[], isHeader: boolean): TableRow =>
  new TableRow({ tableHeader: isHeader, cantSplit: true, children: cells.map(cell) });

/** A table of the accounts: its title, department and unit above, its cells, its notes below. */
export function tableOf(
  block: TableBlock,
  width: number,
  breakBefore: boolean,
): readonly (Paragraph | Table)[] {
  const { title, caption, rows, header, notes } = block;
  const columns = columnsOf(block);
  const shares = wanted(block, columns);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / whole));
  const border = {
    top: LINE,
    bottom: LINE,
    left: LINE,
    right: LINE,
    insideHorizontal: LINE,
    insideVertical: LINE,
  };
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      pageBreakBefore: breakBefore,
      keepNext: true,
      spacing: { line: 360, after: 120 },
      children: [run(title, FONTS.heading1, SIZES.body)],
    }),
    new Paragraph({
      keepNext: true,
      spacing: TIGHT,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [run(`${caption[0]}\t${caption[1]}`)],
    }),
    ...(rows.length === 0
      ? []
      : [
          new Table({
            width: { size: width, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            columnWidths: [...widths],
            borders: border,
            rows: rows.map((row, i) => tableRow(row, i < header)),
          }),
        ]),
    ...notes.map((note) => new Paragraph({ spacing: TIGHT, children: [run(note)] })),
  ];
}
