import { readAmount } from '../../amount/readAmount';
import type { Cell, SheetRow, Snapshot } from '../../sheet/snapshot';
import type { Table } from '../../tables/model';
import type { DocumentBlock, DocumentCell } from '../document';
import { headerCells } from './headerCells';
import { captionLeft, captionRight } from './messages';

const USUAL_DECIMALS = 2;

/** A cell as it is printed: amounts with their decimals, other text without its line breaks. */
function textOf({ value, format }: Cell, isAmount = false): string {
  if (typeof value === 'string') return value.replace(/\s*[\r\n]+\s*/g, '').trim();
  const reading = readAmount(value, format);
  if (reading.kind === 'error') return reading.code;
  if (reading.kind !== 'amount') return '';
  const { value: amount, printed } = reading.amount;
  // A code, a line number: a figure that is no amount is printed as it is.
  return isAmount || printed !== null ? amount.toFixed(printed ?? USUAL_DECIMALS) : amount.toString();
}

const place = (row: number, column: number): string => `${row},${column}`;

/** Where the amounts of a table stand. */
const amountsOf = ({ rows }: Table): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ figures }) =>
      figures.flatMap((figure) => (figure ? [place(figure.ref.row, figure.ref.column)] : [])),
    ),
  );

const RANGE = /^[A-Z]+(\d+):[A-Z]+(\d+)$/;

/** The rows a table stands on, below its title and heading. */
function bodyOf(table: Table, snapshot: Snapshot): readonly SheetRow[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const match = RANGE.exec(table.range);
  if (!sheet || !match) return [];
  const last = Number(match[2]) - 1;
  const firstFigure = Math.min(...table.rows.map((row) => row.cell.row), last);
  const title = table.titleCell.row;
  const rows = sheet.rows.filter(({ index }) => index > title && index <= last);
  // Department, unit and number of the table stand in the caption already.
  return rows.filter((row) => row.index >= firstFigure || !isCaption(row));
}

const CAPTION = /单位[:：]|部门[:：]|公开\s*0?\d+\s*表|^表\s*\d+$|编制(?:单位|部门)/;

const isCaption = ({ cells }: SheetRow): boolean => cells.some((cell) => CAPTION.test(textOf(cell)));

const AMOUNT = /^-?[\d,]*\.\d+$/;

const bodyCell = (text: string): DocumentCell => ({
  text,
  bold: false,
  align: AMOUNT.test(text) ? 'right' : /^\d+$/.test(text) ? 'center' : 'left',
  span: 1,
  down: 1,
});

/** One of the nine tables as it is printed: what stands in its cells, in its own order. `department` is said where the table does not. */
export function tableBlock(table: Table, snapshot: Snapshot, department = ''): DocumentBlock {
  const remarks = new Set(table.remarks.map(({ ref }) => ref.row));
  const rows = bodyOf(table, snapshot).filter(
    ({ index, cells }) => !remarks.has(index) && cells.some((cell) => textOf(cell) !== ''),
  );
  const columns = rows.flatMap(({ cells }) =>
    cells.filter((cell) => textOf(cell) !== '').map(({ column }) => column),
  );
  const [first, last] = [Math.min(...columns, Infinity), Math.max(...columns, -1)];
  const amounts = amountsOf(table);
  const texts = rows.map(({ index, cells }) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
      const cell = cells.find(({ column }) => column === first + i);
      return cell ? textOf(cell, amounts.has(place(index, cell.column))) : '';
    }),
  );
  const firstBody = Math.min(...table.rows.map((row) => row.cell.row), Infinity);
  const header = rows.filter(({ index }) => index < firstBody).length;
  return {
    kind: 'table',
    title: table.title,
    caption: [captionLeft(table.heading.department || department), captionRight(table.unit)],
    header,
    rows: [...headerCells(texts.slice(0, header)), ...texts.slice(header).map((row) => row.map(bodyCell))],
    notes: table.remarks.map(({ text }) => text),
  };
}
