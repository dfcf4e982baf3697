import type { Area } from './grid/area';
import { sheetOf, toBookState, toWorkbookData, type BookState } from './memory/bookState';
import { EditMode } from './memory/editMode';
import { execute } from './memory/execute';
import { usedArea } from './memory/usedArea';
import { User } from './memory/user';
import type { WorkbookData } from './memory/workbookData';
import type { CellFormat, FormatKey } from './store/cellFormat';
import type { ConditionalFormatInfo } from './store/conditionalFormat';
import type {
  Axis,
  BookInfo,
  CellProperty,
  Line,
  Matrix,
  Scalar,
  Selection,
  SheetInfo,
} from './store/content';
import type { Store } from './store/store';
import type { StoreCommand } from './store/storeCommand';
import type { StoreEvent } from './store/storeEvent';

/** Answers later, as a store over a real spreadsheet does; what is thrown rejects. */
const later = <V>(answer: () => V): Promise<V> => Promise.resolve().then(answer);

/**
 * A workbook in memory: for tests, and while the page opens one. Formulas are kept but not computed: a formula keeps the value that came
 * with it, and one that the add-in sets shows blank.
 */
export class MemoryStore implements Store {
  /** The user at this computer, and somebody who edits the same workbook elsewhere. */
  readonly user: User;
  readonly coauthor: User;
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly editMode = new EditMode();
  private readonly state: BookState;

  constructor(workbook: WorkbookData) {
    this.state = toBookState(workbook, (event) => {
      for (const listener of this.listeners) listener(event);
    });
    this.user = new User(this.state, this.editMode, 'user');
    this.coauthor = new User(this.state, this.editMode, 'coauthor');
  }

  /** The whole workbook as plain data: to compare, or to open again in another store. */
  snapshotState(): Required<WorkbookData> {
    return toWorkbookData(this.state);
  }

  book(): Promise<BookInfo> {
    return later(() => this.state.info);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return later(() => this.state.sheets.map(({ info }) => info));
  }

  selection(): Promise<Selection> {
    return later(() => {
      const { info, selected } = sheetOf(this.state, this.state.activeSheet);
      const [{ row, column } = { row: 0, column: 0 }] = selected;
      return { sheet: info.id, areas: selected, active: { row, column, rowCount: 1, columnCount: 1 } };
    });
  }

  usedArea(sheet: string, valuesOnly: boolean): Promise<Area | null> {
    return later(() => usedArea(sheetOf(this.state, sheet), valuesOnly));
  }

  read(sheet: string, area: Area, property: CellProperty): Promise<Matrix<Scalar>> {
    return later(() => sheetOf(this.state, sheet).cells.read(area, property));
  }

  formats<K extends FormatKey>(
    sheet: string,
    areas: readonly Area[],
    key: K,
  ): Promise<readonly CellFormat[K][]> {
    return later(() => sheetOf(this.state, sheet).formats.values(key, areas));
  }

  lines(sheet: string, axis: Axis, start: number, count: number): Promise<readonly Line[]> {
    return later(() => sheetOf(this.state, sheet)[axis].read(start, count));
  }

  conditionalFormats(sheet: string): Promise<readonly ConditionalFormatInfo[]> {
    return later(() => sheetOf(this.state, sheet).conditionalFormats);
  }

  settings(): Promise<Readonly<Record<string, unknown>>> {
    return later(() => this.state.settings);
  }

  run(command: StoreCommand): Promise<string | null> {
    return later(() => execute(this.state, command));
  }

  isEditing(): boolean {
    return this.editMode.isOn;
  }

  editingEnded(): Promise<void> {
    return this.editMode.ended();
  }

  listen(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
