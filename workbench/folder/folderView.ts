import { totalsLine } from '../../src/report/batch/messages';
import { summarise } from '../../src/report/batch/summary';
import type { Unit } from '../../src/report/batch/unit';
import { ruleNames } from '../../src/rules/ruleNames';
import type { Book, Folder } from './folderFiles';
import { makeKeepers, type Keeping } from './keepers';
import { make, makeButton } from './make';
import * as say from './messages';
import { askAll } from './pool';
import { rollUpPanel } from './rollUpPanel';
import { unitTable } from './unitTable';

/** Drawing a thousand rows anew for every result would cost more than the check. */
const REDRAW_MS = 400;

export interface FolderDesk extends Keeping {
  /** Opens a workbook of the folder beside its pane. */
  readonly open: (book: Book) => void;
}

export interface FolderView {
  /** Gives up what is not done yet. */
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
  let isChecked = false;
  const summary = () => summarise(units, nameOf, rollUp.report());
  const keepers = makeKeepers(name, summary, desk);
  const rollUp = rollUpPanel(books, (isBusy) => {
    keepers.allow(isChecked && !isBusy);
  });

  const bar = make('progress', { max: books.length, value: 0, ariaLabel: say.title(name) });
  const status = make('p', { className: 'status', role: 'status', textContent: say.STARTING });
  const table = unitTable((path) => {
    const book = byPath.get(path);
    if (book) desk.open(book);
  });
  const stop = makeButton(say.STOP, () => {
    stopping.abort();
  });
  container.replaceChildren(
    heading,
    status,
    bar,
    make('p', { className: 'actions' }, table.filter, ...keepers.buttons, stop),
    rollUp.choice,
    make('p', { className: 'small', textContent: say.OPEN_HINT }),
    ...table.elements,
    rollUp.result,
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
  const end = () => {
    clearTimeout(due);
    draw();
    status.textContent =
      units.length < books.length ? say.stoppedText(units.length, books.length) : totalsLine(summary());
    bar.hidden = true;
    stop.hidden = true;
    isChecked = true;
    keepers.allow(true);
    rollUp.checked(units);
  };
  const asks = books.map((book) => ({ kind: 'check', book }) as const);
  void askAll<'check'>(asks, take, stopping.signal).then(end);
  return {
    close: () => {
      stopping.abort();
      rollUp.close();
    },
  };
}
