import { NO_ROLL_UP } from '../src/report/batch/rollUpMessages';
import type { RollUpReport } from '../src/report/batch/rollUpReport';
import { printable } from '../src/report/batch/printable';
import { summarise } from '../src/report/batch/summary';
import type { Unit } from '../src/report/batch/unit';
import { ruleNames } from '../src/rules/ruleNames';
import { jobsOf } from './batch/jobs';
import { stopped } from './batch/messages';
import { withoutEarlier } from './batch/outFolder';
import { runPool } from './batch/pool';
import { progressOf } from './batch/progress';
import { openSink } from './batch/sink';
import { openTotal, type Total } from './batch/total';
import type { AgainstFiles } from './checkFile';
import { EXIT, Failure, type ExitCode } from './failure';
import { NO_FILE } from './messages';
import { chooseFormat } from './output';
import { findInputs } from './workbooks';

export interface CheckOptions extends AgainstFiles {
  /** The department's own workbook, for 汇总核对. */
  readonly total?: string | undefined;
  /** How many workbooks are checked at a time. */
  readonly jobs?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

const given = (paths: readonly (string | undefined)[]): readonly string[] =>
  paths.filter((path) => path !== undefined);

/** The first Ctrl-C lets what is begun come to its end; a second one ends at once, as ever. */
function onInterrupt(): { readonly isStopped: () => boolean; readonly forget: () => void } {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  return {
    isStopped: () => isStopped,
    forget: () => process.removeListener('SIGINT', stop),
  };
}

function rolledUp(total: Total | null, isWhole: boolean): RollUpReport | null {
  if (total === null) return null;
  if (isWhole) return total.report();
  process.stderr.write(`${NO_ROLL_UP}\n`);
  return null;
}

/** What holds of the batch as a whole: differences are errors, files that nobody looked at are files not read. */
const exitOf = (isWhole: boolean, rollUp: RollUpReport | null): ExitCode => {
  if (!isWhole) return EXIT.unreadable;
  return rollUp !== null && rollUp.flaws.length > 0 ? EXIT.errors : EXIT.clean;
};

/** juesuan check: every file is checked, whatever is wrong with another. Ctrl-C leaves what is done. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (paths.length === 0) throw new Failure(NO_FILE);
  const { prior, text, rules, out } = options;
  const workers = jobsOf(options.jobs);
  const format = chooseFormat(options.format, out);
  const files = withoutEarlier(findInputs(paths), out);
  const total = options.total === undefined ? null : openTotal(options.total);
  const inputs = [...files.map(({ file }) => file), ...given([prior, rules, text, options.total])];
  const sink = openSink(out, format, inputs, files.length > 1);
  const progress = progressOf(files.length);
  const { isStopped, forget } = onInterrupt();
  const units: Unit[] = [];
  let exit: ExitCode = EXIT.clean;
  await runPool({
    files,
    order: { against: { prior, text, rules }, format, wanted: total?.wanted ?? null },
    workers,
    isStopped,
    onDone: (done) => {
      sink.take(done);
      units.push(done.unit);
      total?.take(done.unit, done.figures);
      exit = Math.max(exit, done.exit) as ExitCode;
      progress.step();
    },
  });
  forget();
  progress.end();
  for (const { file, error } of units)
    if (error !== null) process.stderr.write(printable(`${file}：${error}\n`));
  const isWhole = units.length === files.length;
  const rollUp = rolledUp(total, isWhole);
  await sink.finish(summarise(units, ruleNames(), rollUp));
  if (!isWhole) process.stderr.write(stopped(units.length, files.length));
  return Math.max(exit, exitOf(isWhole, rollUp)) as ExitCode;
}
