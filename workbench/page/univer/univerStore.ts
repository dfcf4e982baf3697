import type { ICommandInfo, IDisposable } from '@univerjs/core';
import type { Area } from '../../officejs/grid/area';
import { EditMode } from '../../officejs/memory/editMode';
import type { CellFormat, FormatKey } from '../../officejs/store/cellFormat';
import type { ConditionalFormatInfo } from '../../officejs/store/conditionalFormat';
import type {
  Axis,
  BookInfo,
  CellProperty,
  Line,
  Matrix,
  Scalar,
  Selection,
  SheetInfo,
} from '../../officejs/store/content';
import type { Store } from '../../officejs/store/store';
import type { StoreCommand } from '../../officejs/store/storeCommand';
import type { StoreEvent } from '../../officejs/store/storeEvent';
import { readCells, usedArea } from './cells';
import { toEvent } from './events';
import { execute } from './execute';
import { sheetOf, type Book, type Univer } from './facade';
import { differentValues } from './formats';
import { readLines } from './lines';
import { Marks } from './marks';
import { selectionOf } from './selection';
import { sheetInfo } from './sheets';

/** Answers later, as the host expects; what is thrown rejects. */
const later = <V>(answer: () => V): Promise<V> => Promise.resolve().then(answer);

/** One workbook of Univer's behind the Office.js host. */
export class UniverStore implements Store {
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly editMode = new EditMode();
  private readonly marks: Marks;
  private readonly watching: IDisposable;
  private readonly names = new Map<string, string>();
  private saved: Readonly<Record<string, unknown>> = {};
  private isAddin = false;

  constructor(
    private readonly api: Univer,
    private readonly workbook: Book,
  ) {
    this.marks = new Marks(workbook);
    this.learnNames();
    this.watching = api.addEvent(api.Event.CommandExecuted, (command) => {
      this.follow(command);
    });
  }

  book(): Promise<BookInfo> {
    return later(() => ({ name: this.workbook.getName(), readOnly: false, protected: false }));
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return later(() => this.workbook.getSheets().map(sheetInfo));
  }

  selection(): Promise<Selection> {
    return later(() => selectionOf(this.workbook));
  }

  usedArea(sheet: string, valuesOnly: boolean): Promise<Area | null> {
    return later(() => usedArea(sheetOf(this.workbook, sheet), valuesOnly));
  }

  read(sheet: string, area: Area, property: CellProperty): Promise<Matrix<Scalar>> {
    return later(() => readCells(sheetOf(this.workbook, sheet), area, property));
  }

  formats<K extends FormatKey>(
    sheet: string,
    areas: readonly Area[],
    key: K,
  ): Promise<readonly CellFormat[K][]> {
    return later(() => differentValues(sheetOf(this.workbook, sheet), areas, key));
  }

  lines(sheet: string, axis: Axis, start: number, count: number): Promise<readonly Line[]> {
    return later(() => readLines(sheetOf(this.workbook, sheet), axis, start, count));
  }

  conditionalFormats(sheet: string): Promise<readonly ConditionalFormatInfo[]> {
    return later(() => this.marks.of(sheet));
  }

  settings(): Promise<Readonly<Record<string, unknown>>> {
    return later(() => this.saved);
  }

  run(command: StoreCommand): Promise<string | null> {
    return later(() => {
      if (command.type === 'saveSettings') {
        this.saved = command.settings;
        return null;
      }
      this.isAddin = true;
      try {
        return execute({ api: this.api, book: this.workbook, marks: this.marks }, command);
      } finally {
        this.isAddin = false;
      }
    });
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

  dispose(): void {
    this.watching.dispose();
    this.marks.dispose();
    this.listeners.clear();
  }

  private follow(command: ICommandInfo): void {
    if (command.id === 'sheet.operation.set-cell-edit-visible') this.followEditing(command);
    if (command.id === 'sheet.mutation.insert-sheet') this.learnNames();
    const event = this.renaming(command) ?? toEvent(command, this.workbook, this.origin);
    if (event) for (const listener of this.listeners) listener(event);
  }

  private learnNames(): void {
    for (const sheet of this.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getSheetName());
  }

  private get origin(): 'addin' | 'user' {
    return this.isAddin ? 'addin' : 'user';
  }

  private followEditing({ params }: ICommandInfo): void {
    const { unitId, visible } = (params ?? {}) as { readonly unitId?: string; readonly visible?: boolean };
    // An operation that leaves the cell does not always say in which book.
    if (visible === true && unitId === this.workbook.getId()) this.editMode.enter();
    else if (visible === false) this.editMode.leave();
  }

  /** Univer says only how the sheet is called from now on. */
  private renaming({ id, params }: ICommandInfo): StoreEvent | null {
    if (id !== 'sheet.mutation.set-worksheet-name') return null;
    const {
      unitId,
      subUnitId = '',
      name = '',
    } = params as {
      readonly unitId?: string;
      readonly subUnitId?: string;
      readonly name?: string;
    };
    if (unitId !== this.workbook.getId()) return null;
    const before = this.names.get(subUnitId) ?? name;
    this.names.set(subUnitId, name);
    return { type: 'renamed', sheet: subUnitId, origin: this.origin, before, after: name };
  }
}
