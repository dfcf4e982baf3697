import type { Area } from '../../officejs/grid/area';
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

/**
 * A workbook that is still being opened. The spreadsheet takes seconds to start; meanwhile the pane reads the file's
 * figures from `early`, once they are there, and what it writes waits for the spreadsheet.
 */
export class OpeningStore implements Store {
  private readonly listeners = new Map<(event: StoreEvent) => void, () => void>();
  private readonly opened: Promise<Store>;
  private arrive: (store: Store) => void = () => undefined;
  private store: Store | null = null;

  constructor(private readonly early: Promise<Store>) {
    this.opened = new Promise((resolve) => {
      this.arrive = resolve;
    });
    // Who reads is told of an error; here nobody may be reading.
    early.catch(() => undefined);
  }

  /** The spreadsheet is there: from now on it is the workbook. */
  use(store: Store): void {
    this.store = store;
    for (const listener of this.listeners.keys()) this.listeners.set(listener, store.listen(listener));
    this.arrive(store);
  }

  async book(): Promise<BookInfo> {
    return (await this.readable()).book();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.readable()).sheets();
  }

  async selection(): Promise<Selection> {
    return (await this.readable()).selection();
  }

  async usedArea(sheet: string, valuesOnly: boolean): Promise<Area | null> {
    return (await this.readable()).usedArea(sheet, valuesOnly);
  }

  async read(sheet: string, area: Area, property: CellProperty): Promise<Matrix<Scalar>> {
    // How a figure is displayed, and what a formula says, is the spreadsheet's to tell.
    const isEarly = property === 'values' || property === 'numberFormat';
    return (await (isEarly ? this.readable() : this.opened)).read(sheet, area, property);
  }

  async lines(sheet: string, axis: Axis, start: number, count: number): Promise<readonly Line[]> {
    return (await this.readable()).lines(sheet, axis, start, count);
  }

  async formats<K extends FormatKey>(
    sheet: string,
    areas: readonly Area[],
    key: K,
  ): Promise<readonly CellFormat[K][]> {
    return (await this.opened).formats(sheet, areas, key);
  }

  async conditionalFormats(sheet: string): Promise<readonly ConditionalFormatInfo[]> {
    return (await this.opened).conditionalFormats(sheet);
  }

  /** In a workbook that is just being opened the add-in has saved nothing yet. */
  settings(): Promise<Readonly<Record<string, unknown>>> {
    return this.store?.settings() ?? Promise.resolve({});
  }

  async run(command: StoreCommand): Promise<string | null> {
    return (await this.opened).run(command);
  }

  isEditing(): boolean {
    return this.store?.isEditing() ?? false;
  }

  async editingEnded(): Promise<void> {
    await this.store?.editingEnded();
  }

  listen(listener: (event: StoreEvent) => void): () => void {
    this.listeners.set(listener, this.store?.listen(listener) ?? (() => undefined));
    return () => {
      this.listeners.get(listener)?.();
      this.listeners.delete(listener);
    };
  }

  private readable(): Promise<Store> {
    return this.store ? Promise.resolve(this.store) : Promise.race([this.opened, this.early]);
  }
}
