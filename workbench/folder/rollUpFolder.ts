import type { UnitFigures } from '../../src/report/batch/departmentTotal';
import { totalUnreadable } from '../../src/report/batch/rollUpMessages';
import type { RollUpReport } from '../../src/report/batch/rollUpReport';
import type { Unit } from '../../src/report/batch/unit';
import type { Book, Folder } from './folderFiles';
import type { Answers, Asks, Kind, Trouble } from './job';
import { NO_UNITS } from './messages';
import { askAll } from './pool';

/** Null where it was stopped. */
async function askOne<K extends Kind>(ask: Asks[K], signal: AbortSignal): Promise<Answers[K] | null> {
  const answers: Answers[K][] = [];
  await askAll<K>([ask], (answer) => answers.push(answer), signal);
  return answers[0] ?? null;
}

const troubleOf = ({ path }: Book, { error }: Trouble): Trouble => ({ error: totalUnreadable(path, error) });

export interface RollUpWork {
  /** The department's own workbook, one of the folder's. */
  readonly own: Book;
  readonly books: Folder['books'];
  /** What the check of each of them came to. */
  readonly units: readonly Unit[];
  readonly onProgress: (read: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * 汇总核对 of the department's workbook against all others of the folder that could be checked; null where it was
 * stopped.
 */
export async function rollUpFolder(work: RollUpWork): Promise<RollUpReport | Trouble | null> {
  const { own, books, units, onProgress, signal } = work;
  const checked = new Map(units.map((unit) => [unit.file, unit]));
  const others = books.filter((book) => book !== own);
  const readable = others.filter(({ path }) => checked.get(path)?.error === null);
  if (readable.length === 0) return { error: NO_UNITS };

  onProgress(0, readable.length);
  const wanted = await askOne<'wanted'>({ kind: 'wanted', book: own }, signal);
  if (wanted === null) return null;
  if ('error' in wanted) return troubleOf(own, wanted);

  const told = new Map<string, Answers['figures']>();
  await askAll<'figures'>(
    readable.map((book) => ({ kind: 'figures', book, wanted })),
    (figures, { book }) => {
      told.set(book.path, figures);
      onProgress(told.size, readable.length);
    },
    signal,
  );
  // In the order of the files, so that the report is the same every time.
  const gathered = others.map(({ path }): UnitFigures => {
    const figures = told.get(path) ?? null;
    const department = checked.get(path)?.department ?? '';
    return { file: path, department, figures: figures && !('error' in figures) ? figures : null };
  });
  const report = signal.aborted
    ? null
    : await askOne<'rollUp'>({ kind: 'rollUp', book: own, units: gathered }, signal);
  return report !== null && 'error' in report ? troubleOf(own, report) : report;
}
