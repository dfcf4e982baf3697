import type { CellRef } from '../../sheet/address';
import { inRow } from './messages';
import type { TemplateColumn } from './templateColumns';
import type { TemplateSource } from './templateData';

/** Where in a template something stands: for people, and its cell where the template is a sheet. */
export interface Place {
  readonly where: string;
  readonly cell: CellRef | null;
}

export const NOWHERE: Place = { where: '', cell: null };

/** `where` with the row of the sheet; the cell of the column, else the first of the row. */
export function placeOf(
  where: string,
  source: TemplateSource | undefined,
  column: TemplateColumn,
  part = '',
): Place {
  if (!source) return { where: `${where}${part}`, cell: null };
  const { sheet, row, columns } = source;
  return {
    where: `${where}${inRow(sheet, row + 1)}${part}`,
    cell: { sheet, row, column: columns.get(column) ?? 0 },
  };
}
