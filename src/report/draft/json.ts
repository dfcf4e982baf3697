import { allNotes } from '../../narrative/draft/allNotes';
import type { Draft, DraftParagraph, SourceCell, TemplateProblem } from '../../narrative/draft/model';
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

const paragraph = ({ id, style, text, figures, pending, notes }: DraftParagraph) => ({
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
  notes,
});

const problemOf = ({ where, at, message, cell: place }: TemplateProblem) => ({
  where,
  at,
  message,
  cell: place && { sheet: place.sheet, address: address(place) },
});

/** The draft as one object, in the form that docs/命令行.md writes down for programs. */
export function draftToJson(draft: Draft): string {
  const { template, department, year, sections, problems } = draft;
  const result = {
    template,
    department: department || null,
    year: year === '' ? null : Number(year),
    sections: sections.map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: paragraphs.map(paragraph),
    })),
    notes: allNotes(draft),
    problems: problems.map(problemOf),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
