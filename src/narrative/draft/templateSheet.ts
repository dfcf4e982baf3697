import type { Snapshot } from '../../sheet/snapshot';
import { readOwnSheet, type OwnRow } from '../../rules/ownSheet';
import { plain } from '../../tables/text';
import { withCommon } from '../templates/templates';
import {
  FORMULA,
  HEADING,
  PHRASE,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEET,
  TEXT_COLUMN,
  YES,
  type TemplateColumn,
} from './templateColumns';
import type {
  ParagraphData,
  PhraseData,
  SectionData,
  TemplateData,
  TemplateSource,
  VariantData,
} from './templateData';

interface TemplateRow extends OwnRow<TemplateColumn> {
  readonly source: TemplateSource;
}

const variant = ({ text, source }: TemplateRow): VariantData => ({
  source,
  text: text.文字 ?? '',
  ...(text.当 !== undefined && { when: text.当 }),
});

/** What the first row of a paragraph or phrase says of all its wordings. */
const shape = ({ text, source }: TemplateRow) => ({
  source,
  ...(text.每 !== undefined && { each: text.每 }),
  ...(text.条件 !== undefined && { where: text.条件 }),
  ...(text.占比 === YES && { shares: true }),
});

/** Rows that follow each other and belong to the same thing. */
function grouped(
  rows: readonly TemplateRow[],
  key: (row: TemplateRow) => string,
): readonly (readonly TemplateRow[])[] {
  const groups = new Map<string, TemplateRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

function paragraphOf(rows: readonly TemplateRow[]): ParagraphData {
  const first = rows[0] as TemplateRow;
  return {
    id: first.text.段落 ?? `第${first.number}行`,
    ...(first.text.样式 === HEADING && { heading: true }),
    ...shape(first),
    variants: rows.map(variant),
  };
}

function phraseOf(rows: readonly TemplateRow[]): PhraseData {
  const first = rows[0] as TemplateRow;
  const { 参数: parameters, 间隔: separator, 前: before, 后: after } = first.text;
  return {
    name: first.text.段落 ?? '',
    ...(parameters !== undefined && { of: parameters.split(/[，,、]/).map((each) => each.trim()) }),
    ...shape(first),
    ...(separator !== undefined && { separator }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    variants: rows.map(variant),
  };
}

function sectionOf(rows: readonly TemplateRow[]): SectionData {
  const first = rows[0] as TemplateRow;
  const titled = rows.find(({ text }) => text.标题 !== undefined) ?? first;
  const written = rows.filter(({ text }) => text.文字 !== undefined || text.段落 !== undefined);
  return {
    id: first.text.节 ?? '',
    title: titled.text.标题 ?? first.text.节 ?? '',
    source: titled.source,
    paragraphs: grouped(written, ({ text, number }) => text.段落 ?? `第${number}行`).map(paragraphOf),
  };
}

/** A blank 节 goes on with the one above; so may 段落 of further wordings. */
function filledDown(rows: readonly TemplateRow[]): readonly TemplateRow[] {
  let above: string | undefined;
  return rows.map((row) => {
    above = row.text.节 ?? above;
    return { ...row, text: { ...row.text, ...(above !== undefined && { 节: above }) } };
  });
}

/** Where the columns stand, by the heading. */
function columnsOf({ sheets }: Snapshot): ReadonlyMap<TemplateColumn, number> {
  const rows = sheets.find(({ name }) => name === TEMPLATE_SHEET)?.rows ?? [];
  for (const { cells } of rows) {
    const found = cells.flatMap(({ column, value }): readonly (readonly [TemplateColumn, number])[] => {
      const known = typeof value === 'string' && TEMPLATE_COLUMNS.find((each) => each === plain(value));
      return known ? [[known, column]] : [];
    });
    if (found.some(([column]) => column === TEXT_COLUMN)) return new Map(found);
  }
  return new Map();
}

/**
 * The template in a workbook's sheet 说明模板, with the phrases and formulas that all templates share; null where
 * there is no such sheet, or nothing in it.
 */
export function readTemplateSheet(snapshot: Snapshot): TemplateData | null {
  const columns = columnsOf(snapshot);
  const rows = filledDown(
    readOwnSheet(snapshot, TEMPLATE_SHEET, TEMPLATE_COLUMNS, TEXT_COLUMN).map((row) => ({
      ...row,
      source: { sheet: TEMPLATE_SHEET, row: row.number - 1, columns },
    })),
  );
  if (rows.length === 0) return null;
  const kind = (row: TemplateRow): string => row.text.节 ?? '';
  return withCommon({
    name: TEMPLATE_SHEET,
    units: [],
    formulas: rows
      .filter((row) => kind(row) === FORMULA)
      .map(({ text, source }) => ({ name: text.段落 ?? '', formula: text.文字 ?? '', source })),
    phrases: grouped(
      rows.filter((row) => kind(row) === PHRASE),
      ({ text }) => text.段落 ?? '',
    ).map(phraseOf),
    sections: grouped(
      rows.filter((row) => kind(row) !== PHRASE && kind(row) !== FORMULA),
      kind,
    ).map(sectionOf),
  });
}
