import { accessDenied, itemNotFound } from '../errors';
import type { SheetInfo } from '../store/content';
import type { Store } from '../store/store';
import type { StoreCommand } from '../store/storeCommand';
import { jsonSize } from './jsonSize';
import type { Limits } from './limits';

/** What the commands of one batch see while they are carried out. */
export class Session {
  responseBytes = 0;
  private known: readonly SheetInfo[] | null = null;
  private readonly answers: (() => void)[] = [];

  constructor(
    readonly store: Store,
    readonly limits: Limits,
  ) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    this.known ??= await this.store.sheets();
    return this.known;
  }

  async sheet(id: string): Promise<SheetInfo> {
    const found = (await this.sheets()).find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound('the sheet was deleted');
    return found;
  }

  async run(command: StoreCommand): Promise<string | null> {
    this.known = null;
    return this.store.run(command);
  }

  /** For what cannot be done in a workbook opened to be read. */
  async assertWritable(): Promise<void> {
    if ((await this.store.book()).readOnly) throw accessDenied('the workbook is read-only');
  }

  /** For adding, deleting, renaming, moving, hiding or showing sheets. */
  async assertStructureWritable(): Promise<void> {
    await this.assertWritable();
    if ((await this.store.book()).protected) throw accessDenied("the workbook's structure is protected");
  }

  /** For anything in the cells of a sheet. */
  async assertSheetWritable(id: string): Promise<void> {
    await this.assertWritable();
    if ((await this.sheet(id)).protected) throw accessDenied('the sheet is protected');
  }

  /** A value for the add-in. It arrives only when the whole batch succeeded. */
  answer<V>(value: V, arrive: (value: V) => void): void {
    this.responseBytes += jsonSize(value);
    this.onSuccess(() => {
      arrive(value);
    });
  }

  onSuccess(apply: () => void): void {
    this.answers.push(apply);
  }

  succeed(): void {
    for (const apply of this.answers) apply();
  }
}
