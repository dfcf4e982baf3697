import type { Snapshot } from '../../sheet/snapshot';
import { readOwnSheet, type OwnRow } from '../../rules/ownSheet';
import { withCommon } from '../templates/templates';
import type { ParagraphData, PhraseData, SectionData, TemplateData, VariantData } from './templateData';

/** The sheet in which an accountant keeps a template of his own. */
export const TEMPLATE_SHEET = '说明模板';

/** Its columns; 节 is the section's number, or 说法 or 算式. Rows of one paragraph are its wordings, in order. */
export const TEMPLATE_COLUMNS = [
  '节',
  '标题',
  '段落',
  '参数',
  '每',
  '条件',
  '当',
  '文字',
  '间隔',
  '前',
  '后',
  '占比',
  '样式',
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];
type TemplateRow = OwnRow<TemplateColumn>;

/** What stands in 节, 样式 and 占比 where these are no names of the accountant's own. */
export const PHRASE = '说法';
export const FORMULA = '算式';
export const HEADING = '小标题';
export const YES = '是';

const variant = ({ text }: TemplateRow): VariantData => ({
  text: text.文字 ?? '',
  ...(text.当 !== undefined && { when: text.当 }),
});

/** What the first row of a paragraph or phrase says of all its wordings. */
const shape = ({ text }: TemplateRow) => ({
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
  const written = rows.filter(({ text }) => text.文字 !== undefined || text.段落 !== undefined);
  return {
    id: first.text.节 ?? '',
    title: rows.find(({ text }) => text.标题 !== undefined)?.text.标题 ?? first.text.节 ?? '',
    paragraphs: grouped(written, ({ text, number }) => text.段落 ?? `第${number}行`).map(paragraphOf),
  };
}

/** A blank 节 goes on with the one above; so may 段落 of further wordings. */
function filledDown(rows: readonly TemplateRow[]): readonly TemplateRow[] {
  let above: string | undefined;
  return rows.map(({ number, text }) => {
    above = text.节 ?? above;
    return { number, text: { ...text, ...(above !== undefined && { 节: above }) } };
  });
}

/**
 * The template in a workbook's sheet 说明模板, with the phrases and formulas that all templates share; null where
 * there is no such sheet.
 */
export function readTemplateSheet(snapshot: Snapshot): TemplateData | null {
  const rows = filledDown(readOwnSheet(snapshot, TEMPLATE_SHEET, TEMPLATE_COLUMNS, '文字'));
  if (rows.length === 0) return null;
  const kind = (row: TemplateRow): string => row.text.节 ?? '';
  return withCommon({
    name: TEMPLATE_SHEET,
    units: [],
    formulas: rows
      .filter((row) => kind(row) === FORMULA)
      .map(({ text }) => ({ name: text.段落 ?? '', formula: text.文字 ?? '' })),
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
