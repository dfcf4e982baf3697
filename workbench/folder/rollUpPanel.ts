import type { RollUpReport } from '../../src/report/batch/rollUpReport';
import { NO_ROLL_UP, ROLL_UP_TITLE } from '../../src/report/batch/rollUpMessages';
import type { Unit } from '../../src/report/batch/unit';
import type { Book, Folder } from './folderFiles';
import { make, makeButton } from './make';
import * as say from './messages';
import { rollUpFolder } from './rollUpFolder';
import { rollUpResult } from './rollUpResult';

/** The arrow keys pass over choices that nobody means. */
const SETTLED_MS = 300;

export interface RollUpPanel {
  /** Which workbook is the department's own, and how far its 汇总核对 has come. */
  readonly choice: HTMLElement;
  readonly result: HTMLElement;
  /** The check has ended; without results of all workbooks nothing is added up. */
  readonly checked: (units: readonly Unit[]) => void;
  /** What was made last; null without. */
  readonly report: () => RollUpReport | null;
  readonly close: () => void;
}

/** 汇总核对 of one of the folder's workbooks against the others. `onChange` hears whether it is at work. */
export function rollUpPanel(books: Folder['books'], onChange: (isBusy: boolean) => void): RollUpPanel {
  let units: readonly Unit[] | null = null;
  let report: RollUpReport | null = null;
  let running = new AbortController();
  let due: ReturnType<typeof setTimeout> | undefined;

  const select = make('select', {}, make('option', { value: '', textContent: say.NO_TOTAL }));
  select.append(...books.map(({ path }) => make('option', { value: path, textContent: path })));
  const label = make('label', { textContent: say.CHOOSE_TOTAL });
  label.append(select);
  const status = make('span', { role: 'status' });
  const stop = makeButton(say.STOP_ROLL_UP, () => {
    select.value = '';
    reset(say.ROLL_UP_STOPPED);
  });
  const show = makeButton('', () => {
    const heading = result.querySelector('h3');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  });
  show.className = 'link';
  const result = make('section', { ariaLabel: ROLL_UP_TITLE });

  const state = (text: string, isBusy: boolean) => {
    status.textContent = text;
    stop.hidden = !isBusy;
    show.hidden = true;
    onChange(isBusy);
  };
  const reset = (text: string) => {
    running.abort();
    clearTimeout(due);
    report = null;
    result.replaceChildren();
    state(text, false);
  };
  const run = async (own: Book, done: readonly Unit[]) => {
    const { signal } = (running = new AbortController());
    const onProgress = (read: number, total: number) => {
      if (!signal.aborted) status.textContent = say.rollUpProgress(read, total);
    };
    const outcome = await rollUpFolder({ own, books, units: done, onProgress, signal }).catch(
      (error: unknown) => {
        console.error(error);
        return { error: say.ROLL_UP_FAILED };
      },
    );
    if (signal.aborted || outcome === null) return;
    if ('error' in outcome) {
      state(outcome.error, false);
      return;
    }
    report = outcome;
    result.replaceChildren(...rollUpResult(outcome));
    state('', false);
    show.textContent = say.rollUpDone(outcome.flaws.length);
    show.hidden = false;
  };
  const begin = () => {
    const own = books.find(({ path }) => path === select.value);
    if (!own) reset('');
    else if (units === null) reset(say.AFTER_CHECK);
    else {
      const done = units;
      reset('');
      state(say.STARTING_ROLL_UP, true);
      due = setTimeout(() => void run(own, done), SETTLED_MS);
    }
  };
  select.addEventListener('change', begin);
  reset('');

  return {
    choice: make('p', { className: 'total', hidden: books.length < 2 }, label, status, show, stop),
    result,
    checked: (all) => {
      if (all.length < books.length) {
        select.value = '';
        select.disabled = true;
        reset(NO_ROLL_UP);
      } else {
        units = all;
        begin();
      }
    },
    report: () => report,
    close: () => {
      clearTimeout(due);
      running.abort();
    },
  };
}
