import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { VERY_HIDDEN } from '../univer/sheets';
import { contentsOf } from './contents';
import type { BookLook, LineLook, SheetLook } from './looks';
import { estimatedHeights } from './rowHeights';
import type { Snapshot } from './snapshot';

type Sheet = Snapshot['sheets'][number];

/** Room below and to the right of what there is, to go on writing. */
const [SPARE_ROWS, SPARE_COLUMNS] = [40, 8];
const [LEAST_ROWS, LEAST_COLUMNS] = [60, 14];
const USUAL_HEIGHT = 20;
const USUAL_WIDTH = 72;

/** Where a file says nothing of fonts: what nearly every workbook of figures here is in. */
const DEFAULT_STYLE: IStyleData = { ff: '宋体', fs: 11 };

type Rows = Record<number, Record<number, ICellData>>;

/** Each different style once. */
class Styles {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  id(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}

function cellsOf(sheet: Sheet, look: SheetLook | undefined, styles: Styles): Rows {
  const rows: Rows = {};
  const ownStyles = new Map<string, IStyleData>();
  for (const { row, column, style } of look?.styles ?? []) {
    ownStyles.set(`${row},${column}`, style);
    (rows[row] ??= {})[column] = { s: styles.id(style) };
  }
  for (const { index, cells } of sheet.rows) {
    for (const cell of cells) {
      const own = ownStyles.get(`${index},${cell.column}`);
      const style = cell.format === undefined ? own : { ...own, n: { pattern: cell.format } };
      (rows[index] ??= {})[cell.column] = {
        ...contentsOf(cell),
        ...(style && { s: styles.id(style) }),
      };
    }
  }
  return rows;
}

function linesOf<Data extends Partial<IRowData & IColumnData>>(
  lines: readonly LineLook[],
  data: (size: number) => Data,
): Record<number, Data | (Data & { hd: 1 })> {
  return Object.fromEntries(
    lines.map(({ index, size, hidden }) => [
      index,
      { ...(size === null ? ({} as Data) : data(size)), ...(hidden && { hd: 1 as const }) },
    ]),
  );
}

const lastOf = (keys: Iterable<number>): number => [...keys].reduce((last, key) => Math.max(last, key), 0);

function sizeOf(
  cells: Rows,
  look: SheetLook | undefined,
): { readonly rowCount: number; readonly columnCount: number } {
  const merges = look?.merges ?? [];
  const lastRow = lastOf([...Object.keys(cells).map(Number), ...merges.map(({ endRow }) => endRow)]);
  const columns = Object.values(cells).map((row) => lastOf(Object.keys(row).map(Number)));
  const lastColumn = lastOf([...columns, ...merges.map(({ endColumn }) => endColumn)]);
  return {
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
  };
}

function sheetData(
  id: string,
  sheet: Sheet,
  look: SheetLook | undefined,
  styles: Styles,
): Partial<IWorksheetData> {
  const cellData = cellsOf(sheet, look, styles);
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index);
  const rows = [
    ...hiddenRows.map((index): LineLook => ({ index, size: null, hidden: true })),
    ...estimatedHeights(cellData, styles.all, look, USUAL_HEIGHT),
    ...(look?.rows ?? []).map((row) => ({ ...row, hidden: row.hidden || hiddenRows.includes(row.index) })),
  ];
  const { frozen } = look ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.visibility === 'veryHidden' && { custom: VERY_HIDDEN }),
    ...sizeOf(cellData, look),
    cellData,
    mergeData: [...(look?.merges ?? [])],
    rowData: linesOf(rows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: linesOf(look?.columns ?? [], (w) => ({ w })),
    defaultRowHeight: USUAL_HEIGHT,
    defaultColumnWidth: USUAL_WIDTH,
    showGridlines: look?.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(look?.tabColor && { tabColor: look.tabColor }),
    ...(frozen && {
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startRow: frozen.rows === 0 ? -1 : frozen.rows,
        startColumn: frozen.columns === 0 ? -1 : frozen.columns,
      },
    }),
  };
}

/** A workbook for Univer: the figures as the checks read them, with the looks of the file. */
export function bookData(id: string, name: string, snapshot: Snapshot, look: BookLook): IWorkbookData {
  const styles = new Styles();
  const sheets = snapshot.sheets.map(
    (sheet, at) => [`${id}-${at}`, sheetData(`${id}-${at}`, sheet, look.get(sheet.name), styles)] as const,
  );
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: sheets.map(([sheet]) => sheet),
    sheets: Object.fromEntries(sheets),
    styles: styles.all,
  };
}
