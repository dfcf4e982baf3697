import type { Snapshot } from '../../sheet/snapshot';
import { openTemplate, templateFor } from '../templates/templates';
import { noTextColumn, ownTemplate } from './messages';
import { readTemplate, type ReadTemplate } from './readTemplate';
import { TEMPLATE_SHEET, TEXT_COLUMN } from './templateColumns';
import { readTemplateSheet } from './templateSheet';

export const hasTemplateSheet = ({ sheets }: Snapshot): boolean =>
  sheets.some(({ name }) => name === TEMPLATE_SHEET);

/**
 * The template where none is asked for: the accountant's own sheet 说明模板 in the first of the workbooks that has
 * one, else that of the unit's province. A sheet in which nothing can be found is a problem, not passed over.
 */
export function chooseTemplate(books: readonly Snapshot[], department: string | null): ReadTemplate {
  const usual = templateFor(department);
  const book = books.find(hasTemplateSheet);
  if (!book) return openTemplate(usual);
  const own = readTemplateSheet(book);
  if (own) return readTemplate(own);
  const { template, problems } = openTemplate(usual);
  const problem = {
    where: ownTemplate(TEMPLATE_SHEET),
    at: null,
    message: noTextColumn(TEXT_COLUMN, usual.name),
    cell: { sheet: TEMPLATE_SHEET, row: 0, column: 0 },
  };
  return { template, problems: [...problems, problem] };
}
