import type { NewSheet } from '../../sheet/newSheet';
import type { PhraseData, TemplateData, VariantData } from './templateData';
import {
  FORMULA,
  HEADING,
  PHRASE,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEET,
  YES,
  type TemplateColumn,
} from './templateColumns';

function rowsOf(
  first: Partial<Record<TemplateColumn, string>>,
  variants: readonly VariantData[],
): readonly (readonly string[])[] {
  return variants.map(({ when, text }, i) => {
    const row: Partial<Record<TemplateColumn, string>> = {
      ...(i === 0 ? first : { 节: first.节 ?? '', 段落: first.段落 ?? '' }),
      文字: text,
      ...(when !== undefined && { 当: when }),
    };
    return TEMPLATE_COLUMNS.map((column) => row[column] ?? '');
  });
}

const shapeRow = ({ each, where, shares }: Pick<PhraseData, 'each' | 'where' | 'shares'>) => ({
  ...(each !== undefined && { 每: each }),
  ...(where !== undefined && { 条件: where }),
  ...(shares === true && { 占比: YES }),
});

/** A template as the rows of a sheet 说明模板, heading first, for an accountant to change and to keep. */
export function templateRows({ formulas, phrases, sections }: TemplateData): readonly (readonly string[])[] {
  const formulaRows = formulas.flatMap(({ name, formula }) =>
    rowsOf({ 节: FORMULA, 段落: name }, [{ text: formula }]),
  );
  const phraseRows = phrases.flatMap(({ name, of, separator, before, after, variants, ...rest }) =>
    rowsOf(
      {
        节: PHRASE,
        段落: name,
        ...(of !== undefined && { 参数: of.join('，') }),
        ...(separator !== undefined && { 间隔: separator }),
        ...(before !== undefined && { 前: before }),
        ...(after !== undefined && { 后: after }),
        ...shapeRow(rest),
      },
      variants,
    ),
  );
  const sectionRows = sections.flatMap(({ id, title, paragraphs }) =>
    paragraphs.flatMap(({ id: name, heading, variants, ...rest }, i) =>
      rowsOf(
        {
          节: id,
          ...(i === 0 && { 标题: title }),
          段落: name,
          ...(heading === true && { 样式: HEADING }),
          ...shapeRow(rest),
        },
        variants,
      ),
    ),
  );
  return [[...TEMPLATE_COLUMNS], ...sectionRows, ...phraseRows, ...formulaRows];
}

const WIDTHS = [6, 24, 12, 64, 30, 24, 30, 22, 8, 14, 8, 8, 10];

/** The sheet 说明模板 for a template. */
export function templateSheet(data: TemplateData): NewSheet {
  return {
    name: TEMPLATE_SHEET,
    widths: WIDTHS,
    rows: templateRows(data).map((row, i) =>
      row.map((value) => ({ value, style: i === 0 ? ('heading' as const) : ('text' as const) })),
    ),
  };
}
