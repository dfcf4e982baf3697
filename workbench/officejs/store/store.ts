import type { Area } from '../grid/area';
import type { CellFormat, FormatKey } from './cellFormat';
import type { ConditionalFormatInfo } from './conditionalFormat';
import type { Axis, BookInfo, CellProperty, Line, Matrix, Scalar, Selection, SheetInfo } from './content';
import type { StoreCommand } from './storeCommand';
import type { StoreEvent } from './storeEvent';

/**
 * One open workbook behind the host: an in-memory one in tests, a spreadsheet in the page. The host does
 * all the checking (proxies, protection, addresses, shapes); a store only holds the content. A sheet is
 * named by its id, which stays the same when the sheet is renamed. What a store throws reaches the add-in
 * as a GeneralException.
 */
export interface Store {
  book(): Promise<BookInfo>;
  /** In the order of the tabs. */
  sheets(): Promise<readonly SheetInfo[]>;
  selection(): Promise<Selection>;

  /** The smallest area with everything on the sheet, null for a blank sheet. `valuesOnly`: cells with contents. */
  usedArea(sheet: string, valuesOnly: boolean): Promise<Area | null>;
  /** A fresh matrix of the area's shape. A blank cell is ''. Never asked for whole rows or columns. */
  read(sheet: string, area: Area, property: CellProperty): Promise<Matrix<Scalar>>;
  /** The different values that the cells of the areas have; at least one. */
  formats<K extends FormatKey>(
    sheet: string,
    areas: readonly Area[],
    key: K,
  ): Promise<readonly CellFormat[K][]>;
  lines(sheet: string, axis: Axis, start: number, count: number): Promise<readonly Line[]>;
  /** In the order of priority. */
  conditionalFormats(sheet: string): Promise<readonly ConditionalFormatInfo[]>;
  /** What the add-in saved in this workbook. */
  settings(): Promise<Readonly<Record<string, unknown>>>;

  /** Carries a command out; answers with the id of what it made, otherwise with null. */
  run(command: StoreCommand): Promise<string | null>;

  /** Whether the user is typing in a cell: Excel carries out no commands meanwhile. */
  isEditing(): boolean;
  /** Resolves when the user is not, or no longer, typing in a cell. */
  editingEnded(): Promise<void>;

  /** Tells of every change from now on, the host's own included; returns a function that stops it. */
  listen(listener: (event: StoreEvent) => void): () => void;
}
