import type { FunctionInfo } from '../../officejs/functions/functionList';
import type { Opened } from '../file/readFile';
import { CONFIRM_CLOSE, PLAIN, refused } from '../messages';
import { openPane, type Functions, type Pane } from '../pane/openPane';
import type { EarlyPane } from '../pane/earlyPane';
import type { OpenBook, Spreadsheets } from '../univer/spreadsheets';
import { showNotice } from './notice';
import { drawTabs, type Tab } from './tabs';

/** A workbook with its own pane, as every workbook in Excel has. */
export interface Workbook {
  readonly name: string;
  readonly open: OpenBook;
  readonly pane: Pane;
  /** The file that it was opened from; null for the sample. */
  readonly file: File | null;
  isChanged: boolean;
}

export interface Desk {
  readonly spreadsheets: Spreadsheets;
  readonly functions: Functions;
  readonly panes: HTMLElement;
  /** After another workbook came to the front, or none. */
  readonly shown: (current: Workbook | null) => void;
  readonly paneLoaded: (frame: Window) => void;
  /** Tabs before those of the workbooks; while one of them is current, no workbook is. */
  readonly tabsBefore: () => readonly Tab[];
}

/** The workbooks that are open, one of them in front. */
export class Workbooks {
  private all: readonly Workbook[] = [];
  private front: Workbook | null = null;

  constructor(private readonly desk: Desk) {}

  get current(): Workbook | null {
    return this.front;
  }

  get hasChanges(): boolean {
    return this.all.some(({ isChanged }) => isChanged);
  }

  get functions(): readonly FunctionInfo[] {
    return this.desk.functions.registry.functions;
  }

  /** Opens what was read in a tab of its own; says what is wrong with a file that is no workbook. */
  async open(
    name: string,
    opened: Opened,
    { file = null, early }: { readonly file?: File | null; readonly early?: EarlyPane } = {},
  ): Promise<void> {
    if (!opened.ok) {
      early?.pane.frame.remove();
      showNotice(refused(name, opened.error.message), 'error');
      return;
    }
    const { panes, functions, spreadsheets, paneLoaded } = this.desk;
    const book = spreadsheets.open(opened.data);
    const pane = early?.pane ?? (await openPane(panes, name, book.store, functions));
    if (early)
      void spreadsheets.drawn().then(() => {
        early.store.use(book.store);
      });
    void pane.loaded.then(paneLoaded);
    const workbook: Workbook = { name, open: book, pane, file, isChanged: false };
    book.store.listen(({ type }) => {
      if (!workbook.isChanged && (type === 'changed' || type === 'renamed')) this.setChanged(workbook, true);
    });
    this.all = [...this.all, workbook];
    this.show(workbook);
    if (opened.isPlain) showNotice(PLAIN(name), 'info');
  }

  /** Shows the workbook that was opened from this very file; false where none was. */
  showOpened(file: File): boolean {
    const opened = this.all.find((workbook) => workbook.file === file);
    if (opened) this.show(opened);
    return opened !== undefined;
  }

  show(workbook: Workbook): void {
    this.bringToFront(workbook);
    this.desk.shown(workbook);
    this.draw();
  }

  /** What is drawn over the workbooks is gone. */
  showAgain(): void {
    if (this.front) this.show(this.front);
    else this.draw();
  }

  close(workbook: Workbook): void {
    if (workbook.isChanged && !confirm(CONFIRM_CLOSE(workbook.name))) return;
    const at = this.all.indexOf(workbook);
    this.all = this.all.filter((each) => each !== workbook);
    const next = this.all[Math.min(at, this.all.length - 1)];
    if (workbook === this.front) {
      if (next) this.bringToFront(next);
      else this.front = null;
      if (!this.isBehind) this.desk.shown(this.front);
    }
    this.draw();
    workbook.pane.frame.remove();
    this.desk.spreadsheets.close(workbook.open);
  }

  setChanged(workbook: Workbook, isChanged: boolean): void {
    workbook.isChanged = isChanged;
    this.draw();
  }

  /** Whether something else is in front of them all. */
  private get isBehind(): boolean {
    return this.desk.tabsBefore().some(({ isCurrent }) => isCurrent);
  }

  private bringToFront(workbook: Workbook): void {
    this.front = workbook;
    this.desk.spreadsheets.show(workbook.open);
    for (const { pane } of this.all) pane.frame.hidden = pane !== workbook.pane;
  }

  draw(): void {
    const { isBehind } = this;
    drawTabs([
      ...this.desk.tabsBefore(),
      ...this.all.map((workbook) => ({
        name: workbook.name,
        isCurrent: workbook === this.front && !isBehind,
        isChanged: workbook.isChanged,
        show: () => {
          this.show(workbook);
        },
        close: () => {
          this.close(workbook);
        },
      })),
    ]);
  }
}
