import type { Cell, SheetRow } from '../../sheet/snapshot';
import { codesFromNames } from '../classification/fromNames';
import { codeOfName } from '../classification/names';
import { codeReader, holdsCode, levelsByTurn } from '../codes';
import { isLabelHeader, matchColumns, unknownColumn, withoutBudgets } from '../columns';
import { blankAt, holdsFigure } from '../figure';
import { headerColumns, isNote, isNumberingRow, readHeader, type Header, type HeaderColumn } from '../header';
import { VOCABULARY } from '../layout';
import { cellAt, cellText, printedText } from '../line';
import type { Column, Row } from '../model';
import { plain, readLabel } from '../text';
import { labelEnd } from './labelEnd';
import { hasNeeded, type Body, type ReadShape, type ShapeInput } from './body';

const LEVELS = ['类', '款', '项'];

const labelCells = (row: SheetRow, end: number) => row.cells.filter((cell) => cell.column < end);

const isTotalRow = (row: SheetRow, end: number): boolean =>
  labelCells(row, end).some((cell) => VOCABULARY.total.test(cellText(cell)));

/** “合计 | | 合计 | 基本支出 | 项目支出”: a total row whose amount cells hold the headings. */
function isHeadingToo(row: SheetRow, end: number): boolean {
  const amounts = row.cells.filter(
    (cell) => cell.column >= end && cellText(cell) !== '' && !VOCABULARY.nothing.has(cellText(cell)),
  );
  return amounts.length > 1 && amounts.every((cell) => typeof cell.value === 'string' && !holdsFigure(cell));
}

/** The level a label column is headed with (类 | 款 | 项), or else its turn among those with digits. */
function levelOf(input: ShapeInput, frame: Frame): (column: number) => number {
  const { rows } = input.region;
  const named = new Map<number, number>();
  for (const row of rows.slice(input.first, frame.header.end)) {
    for (const cell of row.cells) {
      const level = LEVELS.indexOf(cellText(cell));
      if (level >= 0) named.set(cell.column, level);
    }
  }
  // Seldom needed: most tables have their codes in one column.
  let byTurn: ((column: number) => number) | null = null;
  return (column) => {
    byTurn ??= levelsByTurn(rows.slice(frame.header.end).map((row) => codeLabels(row, frame)));
    return named.get(column) ?? byTurn(column);
  };
}

const isEconomicClass = (text: string): boolean => codeOfName('economic', readLabel(text).text)?.length === 3;

/** …支出决算明细表 spreads the expenditure over 工资福利支出, 商品和服务支出 …: a detail of another table. */
function isByEconomicCode(header: readonly HeaderColumn[], columns: readonly Column[]): boolean {
  const divided = columns.some(({ key }) => key === '基本支出' || key === '项目支出');
  return !divided && header.some(({ path }) => path.some(isEconomicClass));
}

interface Frame {
  readonly header: Header;
  readonly end: number;
  readonly columns: readonly Column[];
  /** Sheet row of a 合计 that stands on the row of the last headings. */
  readonly headingRow: number | null;
  /** Columns before the amounts that hold neither code nor name. */
  readonly notLabels: ReadonlySet<number>;
}

function readFrame({ region, first, layout }: ShapeInput): Frame | null {
  const end = labelEnd(region.rows, first);
  const isBody = (row: SheetRow) =>
    isTotalRow(row, end) || (!isNumberingRow(row) && labelCells(row, end).some(holdsCode));
  const header = readHeader(region, first, isBody);
  const below = region.rows[header.end];
  const shared = below && isTotalRow(below, end) && isHeadingToo(below, end);
  const all = shared ? headerColumns(region.rows.slice(first, header.end + 1)) : header.columns;
  const amounts = withoutBudgets(all.filter((column) => column.index >= end));
  const body = region.rows.slice(header.end);
  const holdsAmount = (column: number) => body.some((row) => holdsFigure(cellAt(row, column)));
  const matched = matchColumns(amounts, layout.columns, holdsAmount);
  const known = new Set(matched.map((column) => column.index));
  const columns: Column[] = matched.map((column) => ({
    key: column.layout.key,
    header: column.path.at(-1) ?? '',
    role: column.layout.role,
    index: column.index,
  }));
  for (const column of amounts) {
    if (known.has(column.index) || isLabelHeader(column.path.at(-1) ?? '') || !holdsAmount(column.index))
      continue;
    const unknown = unknownColumn(column, layout.columns, layout.unknownColumns);
    columns.push({ ...unknown, key: freeKey(unknown.key, column.path, columns) });
  }
  columns.sort((a, b) => a.index - b.index);
  if (!hasNeeded(layout, columns) || isByEconomicCode(amounts, columns)) return null;
  const notLabels = all.filter(({ path }) => VOCABULARY.notColumn.test(path.at(-1) ?? ''));
  return {
    header: { ...header, columns: all },
    end,
    columns,
    headingRow: shared ? below.index : null,
    notLabels: new Set(notLabels.map(({ index }) => index)),
  };
}

/** A heading that names another column already (小计 under 上年) is told apart by what stands above it. */
function freeKey(key: string, path: readonly string[], columns: readonly Column[]): string {
  const isFree = (name: string) => !columns.some((column) => column.key === name);
  if (isFree(key)) return key;
  const whole = path.join('›');
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? whole : `${whole}#${turn}`;
    if (isFree(name)) return name;
  }
}

/** The cells with a row's code and name: not those headed 行次 or 备注. */
function codeLabels(row: SheetRow, { end, notLabels }: Frame): readonly Cell[] {
  return labelCells(row, end).filter((cell) => !notLabels.has(cell.column) && cellText(cell) !== '');
}

function readRow(
  input: ShapeInput,
  frame: Frame,
  row: SheetRow,
  code: ReturnType<typeof codeReader>,
): Row | null {
  const labels = codeLabels(row, frame);
  const isTotal = isTotalRow(row, frame.end);
  const coded = isTotal ? null : code(labels);
  const label = coded?.name ?? printedText(labels[0]);
  const figures = frame.columns.map((column) => input.figure(row, column.index));
  if (!isTotal && !coded && (label === '' || figures.every((figure) => figure.reading.kind !== 'amount')))
    return null;
  const cell = coded?.cell ?? labels[0] ?? row.cells[0];
  return {
    key: isTotal ? '合计' : plain(label),
    section: null,
    label,
    code: coded?.code ?? null,
    group: null,
    isTotal,
    ofWhich: false,
    cell: { sheet: input.region.sheet.name, row: row.index, column: cell?.column ?? 0 },
    nameCell: {
      sheet: input.region.sheet.name,
      row: row.index,
      column: (coded?.nameCell ?? cell)?.column ?? 0,
    },
    hidden: row.hidden,
    figures,
  };
}

/** A total row that holds headings has no total there; in a table without any figures it is a blank. */
function withoutHeadings(rows: readonly Row[], headingRow: number | null): readonly Row[] {
  return rows.map((row) => {
    if (row.cell.row !== headingRow) return row;
    const figures = row.figures.map((figure, i) => {
      if (figure?.reading.kind !== 'text') return figure;
      const isFilled = rows.some((other) => other.figures[i]?.reading.kind === 'amount');
      return isFilled ? null : blankAt(figure.ref);
    });
    return { ...row, figures };
  });
}

/** Without a code column the names tell the codes. */
function codedByName(rows: readonly Row[]): readonly Row[] {
  if (rows.some((row) => row.code !== null)) return rows;
  const named = rows.filter((row) => !row.isTotal);
  const codes = codesFromNames(
    'functional',
    named.map(({ label }) => readLabel(label).text),
  );
  const codeOf = new Map(named.map((row, i) => [row, codes[i] ?? null]));
  return rows.map((row) => ({ ...row, code: codeOf.get(row) ?? null }));
}

/** Tables 02, 03, 05, 08, 09: one row for each functional code, and a 合计 first or last. */
export const byFunction: ReadShape = (input): Body | null => {
  const frame = readFrame(input);
  if (!frame) return null;
  const { region, first } = input;
  const taken = new Set<number>();
  for (let at = first; at < frame.header.end; at++) taken.add(at);
  const code = codeReader(levelOf(input, frame));
  const rows: Row[] = [];
  for (let at = frame.header.end; at < region.rows.length; at++) {
    const sheetRow = region.rows[at] as SheetRow;
    if (isNote(sheetRow)) break;
    if (isNumberingRow(sheetRow)) {
      taken.add(at);
      continue;
    }
    const row = readRow(input, frame, sheetRow, code);
    if (!row) continue;
    rows.push(row);
    taken.add(at);
  }
  // Figures in rows that nobody can name are not the table; taken for an empty one it would be nothing but errors.
  const body = region.rows.slice(frame.header.end);
  const isUnread =
    rows.length === 0 &&
    frame.columns.some(({ index }) => body.some((row) => holdsFigure(cellAt(row, index))));
  if (isUnread) return null;
  return { columns: frame.columns, rows: codedByName(withoutHeadings(rows, frame.headingRow)), taken };
};
