import { totalsLine } from '../../src/report/batch/messages';
import { summarise } from '../../src/report/batch/summary';
import type { Unit } from '../../src/report/batch/unit';
import { ruleNames } from '../../src/rules/ruleNames';
import type { Book, Folder } from './folderFiles';
import { make, makeButton } from './make';
import * as say from './messages';
import { checkAll } from './pool';
import { unitTable } from './unitTable';

/** Drawing a thousand rows anew for every result would cost more than the check. */
const REDRAW_MS = 400;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface FolderDesk {
  /** Opens a workbook of the folder beside its pane. */
  readonly open: (book: Book) => void;
  readonly save: (name: string, content: BlobPart, type: string) => void;
  readonly failed: (message: string) => void;
}

export interface FolderView {
  /** Gives up what is not checked yet. */
  readonly close: () => void;
}

/** Checks a folder's workbooks and shows what comes of each, with ways to open it and to keep the summary. */
export function showFolder(container: HTMLElement, folder: Folder, desk: FolderDesk): FolderView {
  const { name, books } = folder;
  const heading = make('h2', { textContent: say.title(name) });
  if (books.length === 0) {
    container.replaceChildren(heading, make('p', { textContent: say.NO_BOOKS }));
    return { close: () => undefined };
  }

  const byPath = new Map(books.map((book) => [book.path, book]));
  const nameOf = ruleNames();
  const stopping = new AbortController();
  const started = performance.now();
  const units: Unit[] = [];
  const summary = () => summarise(units, nameOf);

  const bar = make('progress', { max: books.length, value: 0, ariaLabel: say.title(name) });
  const status = make('p', { className: 'status', role: 'status', textContent: say.STARTING });
  const table = unitTable((path) => {
    const book = byPath.get(path);
    if (book) desk.open(book);
  });
  const stop = makeButton(say.STOP, () => {
    stopping.abort();
  });
  const keep = (label: string, file: string, type: string, content: () => Promise<BlobPart>) =>
    makeButton(label, () => {
      content().then(
        (made) => {
          desk.save(file, made, type);
        },
        (error: unknown) => {
          console.error(error);
          desk.failed(say.NOT_SAVED);
        },
      );
    });
  const keepers = [
    keep(say.SAVE_PAGE, say.PAGE_NAME(name), 'text/html', async () =>
      (await import('../../src/report/batch/html')).summaryHtml(summary()),
    ),
    keep(say.SAVE_SHEET, say.SHEET_NAME(name), XLSX, async () => {
      const { writeWorkbook } = await import('../../files/xlsx/writeWorkbook');
      const { summarySheets } = await import('../../src/report/batch/sheets');
      return (await writeWorkbook(summarySheets(summary()))).slice();
    }),
  ];
  for (const keeper of keepers) keeper.disabled = true;
  container.replaceChildren(
    heading,
    status,
    bar,
    make('p', { className: 'actions' }, table.filter, ...keepers, stop),
    make('p', { className: 'small', textContent: say.OPEN_HINT }),
    ...table.elements,
  );

  const draw = () => {
    const { checked, unreadable } = summary();
    table.show([...checked, ...unreadable]);
  };
  let due: ReturnType<typeof setTimeout> | undefined;
  const redraw = () => {
    due = undefined;
    bar.value = units.length;
    status.textContent = say.progressText(units.length, books.length, (performance.now() - started) / 1000);
    draw();
  };
  const take = (unit: Unit) => {
    units.push(unit);
    due ??= setTimeout(redraw, REDRAW_MS);
  };
  void checkAll(books, take, stopping.signal).then(() => {
    clearTimeout(due);
    draw();
    status.textContent =
      units.length < books.length ? say.stoppedText(units.length, books.length) : totalsLine(summary());
    bar.hidden = true;
    stop.hidden = true;
    for (const keeper of keepers) keeper.disabled = false;
  });
  return {
    close: () => {
      stopping.abort();
    },
  };
}
