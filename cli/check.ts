import { summarise } from '../src/report/batch/summary';
import type { Unit } from '../src/report/batch/unit';
import { standardRules } from '../src/rules/packs';
import { stopped } from './batch/messages';
import { runPool } from './batch/pool';
import { progressOf } from './batch/progress';
import { openSink } from './batch/sink';
import type { AgainstFiles } from './checkFile';
import { EXIT, Failure, type ExitCode } from './failure';
import { NO_FILE } from './messages';
import { chooseFormat } from './output';
import { findInputs } from './workbooks';

export interface CheckOptions extends AgainstFiles {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

const given = (paths: readonly (string | undefined)[]): readonly string[] =>
  paths.filter((path) => path !== undefined);

function ruleNames(): (rule: string) => string {
  const names = new Map(standardRules().rules.map(({ id, name }) => [id, name]));
  return (rule) => names.get(rule) ?? '自定义规则';
}

/** juesuan check: every file is checked, whatever is wrong with another. Ctrl-C leaves what is done. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (paths.length === 0) throw new Failure(NO_FILE);
  const { prior, text, rules, out } = options;
  const format = chooseFormat(options.format, out);
  const files = findInputs(paths);
  const inputs = [...files.map(({ file }) => file), ...given([prior, rules, text])];
  const sink = openSink(out, format, inputs, files.length > 1);
  const progress = progressOf(files.length);
  const units: Unit[] = [];
  let exit: ExitCode = EXIT.clean;
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  await runPool({
    files,
    against: { prior, text, rules },
    format,
    isStopped: () => isStopped,
    onDone: (done) => {
      sink.take(done);
      units.push(done.unit);
      exit = Math.max(exit, done.exit) as ExitCode;
      progress.step();
    },
  });
  process.removeListener('SIGINT', stop);
  progress.end();
  for (const { file, error } of units) if (error !== null) process.stderr.write(`${file}：${error}\n`);
  await sink.finish(summarise(units, ruleNames()));
  if (units.length < files.length) process.stderr.write(stopped(units.length, files.length));
  return exit;
}
