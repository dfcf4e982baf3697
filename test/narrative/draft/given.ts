import { draft, type DraftInput } from '../../../src/narrative/draft/draft';
import type { Draft, DraftParagraph } from '../../../src/narrative/draft/model';
import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import { openTemplate, templateFor, templateNamed } from '../../../src/narrative/templates/templates';
import type { Sheet, Snapshot } from '../../../src/sheet/snapshot';

export type Row = readonly (string | number | null)[];

/** A sheet with these rows, blanks left out, as a workbook stores it. */
export const sheetOf = (name: string, rows: readonly Row[]): Sheet => ({
  name,
  visibility: 'visible',
  rows: rows.flatMap((cells, index) => {
    const filled = cells.flatMap((value, column) => (value === null ? [] : [{ column, value }]));
    return filled.length === 0 ? [] : [{ index, hidden: false, cells: filled }];
  }),
});

/** Facts by the labels of the sheet, and one row for each 项: code, 年初预算, 原因. */
export const supplementOf = (
  facts: Readonly<Record<string, string | number>>,
  items: readonly (readonly [code: string, initial: number | null, reason: string | null])[] = [],
): Snapshot => ({
  sheets: [
    sheetOf('补充资料', [
      ['决算说明补充资料'],
      ['项目', '填写', '单位'],
      ...Object.entries(facts),
      ['科目编码', '年初预算', '差异原因'],
      ...items,
    ]),
  ],
});

interface Given {
  readonly prior?: Snapshot;
  readonly supplement?: Snapshot;
  readonly template?: string;
}

export function drafted(snapshot: Snapshot, { prior, supplement, template }: Given = {}): Draft {
  const data = template === undefined ? templateFor(null) : templateNamed(template);
  if (!data) throw new Error(`no template ${template ?? ''}`);
  const input: DraftInput = {
    snapshot,
    prior: prior ?? null,
    ...(supplement && { supplement: readSupplement(supplement) }),
    template: openTemplate(data),
  };
  return draft(input);
}

export const paragraphsOf = ({ sections }: Draft): readonly DraftParagraph[] =>
  sections.flatMap(({ paragraphs }) => paragraphs);

export const textOf = (result: Draft): string =>
  result.sections
    .map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)].join('\n'))
    .join('\n');

/** The text of one section. */
export const sectionText = ({ sections }: Draft, id: string): string =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');

export const pendingOf = (result: Draft): readonly string[] =>
  paragraphsOf(result).flatMap(({ pending }) => pending.map(({ what }) => what));
