import type { Draft, DraftParagraph, SourceCell } from '../../narrative/draft/model';
import { address } from '../../sheet/address';

const cell = ({ source, table, ref, row, column, value }: SourceCell) => ({
  source,
  table,
  sheet: ref.sheet,
  address: address(ref),
  row,
  column,
  value,
});

const paragraph = ({ id, style, text, figures, pending }: DraftParagraph) => ({
  id,
  style,
  text,
  figures: figures.map(({ start, end, value, formula, cells }) => ({
    start,
    end,
    value,
    formula,
    cells: cells.map(cell),
  })),
  pending: pending.map(({ start, end, what, asks }) => ({ start, end, what, asks })),
});

/** The draft as one object, in the form that docs/命令行.md writes down for programs. */
export function draftToJson({ template, department, year, sections, notes, problems }: Draft): string {
  const result = {
    template,
    department: department || null,
    year: year === '' ? null : Number(year),
    sections: sections.map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: paragraphs.map(paragraph),
    })),
    notes,
    problems,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
