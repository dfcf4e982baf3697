import { Workbook, type Cell, type Worksheet } from 'exceljs';
import type { NewCell, NewCellStyle, NewSheet } from '../../src/sheet/newSheet';

const FILLS: Readonly<Partial<Record<NewCellStyle, string>>> = {
  heading: 'FFD9E1F2',
  group: 'FFEDEDED',
  input: 'FFFFF9DB',
  amountInput: 'FFFFF9DB',
};
const BOLD: ReadonlySet<NewCellStyle> = new Set(['title', 'heading', 'group']);
const AMOUNT = '#,##0.00';
const TEXT = '@';
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

function dress(cell: Cell, { value, style, options }: NewCell): void {
  if (value !== '') cell.value = value;
  // Text stays text, whatever it begins with; codes keep their digits.
  cell.numFmt =
    style === 'amountInput'
      ? AMOUNT
      : typeof value === 'number'
        ? 'General'
        : style === 'input'
          ? 'General'
          : TEXT;
  cell.font = {
    name: '宋体',
    size: style === 'title' ? 16 : 11,
    bold: BOLD.has(style),
    ...(style === 'known' && { color: { argb: 'FF7F7F7F' } }),
  };
  cell.alignment = { vertical: 'middle', wrapText: style !== 'title' && style !== 'group' };
  const fill = FILLS[style];
  if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  if (style === 'input' || style === 'amountInput' || style === 'heading')
    cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  if (options) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${options.join(',')}"`] };
}

function fill(sheet: Worksheet, { widths, rows }: NewSheet): void {
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  rows.forEach((cells, row) => {
    cells.forEach((each, column) => {
      dress(sheet.getCell(row + 1, column + 1), each);
    });
    // A line of its own runs across the sheet.
    const [only] = cells;
    if (cells.length === 1 && only?.style === 'note') {
      sheet.mergeCells(row + 1, 1, row + 1, Math.max(2, widths.length));
      sheet.getRow(row + 1).height = 48;
    }
  });
}

/** Writes new sheets as an .xlsx workbook. Never used on a workbook of the user's own. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
