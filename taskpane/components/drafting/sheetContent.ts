import type { NewSheet } from '../../../src/sheet/newSheet';
import type { SheetContent } from '../../host/writeSheet';

const POINTS_A_CHARACTER = 6;

/** A sheet of the product as it is written into the open workbook. */
export const sheetContent = ({ name, rows, widths }: NewSheet): SheetContent => ({
  name,
  rows: rows.map((cells) => cells.map(({ value }) => value)),
  columnWidths: widths.map((characters) => characters * POINTS_A_CHARACTER),
});
