import type { Unit } from '../src/amount/unit';
import type { FileError, FileReport } from '../src/report/fileReport';
import { toJson } from '../src/report/json';
import { toMarkdown } from '../src/report/markdown';
import { toText } from '../src/report/text';
import { check } from '../src/rules/check';
import { customRules, rulesFor } from '../src/rules/packs';
import { joinRules, type RuleSet } from '../src/rules/rule';
import type { Snapshot } from '../src/sheet/snapshot';
import type { Accounts } from '../src/tables/model';
import { recognise } from '../src/tables/recognise';
import { EXIT, Failure, type ExitCode } from './failure';
import { NO_FILE, NO_RULES, NO_TABLES, ownFault, priorUnreadable, rulesUnreadable } from './messages';
import { chooseFormat, write, type Format } from './output';
import { findInputs, openWorkbook } from './workbooks';

export interface CheckOptions {
  readonly prior?: string | undefined;
  readonly rules?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

const TO: Readonly<Record<Format, (reports: readonly FileReport[]) => string>> = {
  text: toText,
  json: toJson,
  md: toMarkdown,
};

const NO_TABLES_ERROR: FileError = { code: 'noTables', message: NO_TABLES };

/** Last year's accounts, in whatever unit this year's are kept. */
function openPrior(file: string | undefined): (unit: Unit | null) => Accounts | null {
  if (file === undefined) return () => null;
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Failure(priorUnreadable(file, opened.error.message));
  const { snapshot } = opened;
  if (recognise(snapshot).tables.length === 0) throw new Failure(priorUnreadable(file, NO_TABLES));
  return (unit) => recognise(snapshot, unit ?? '万元');
}

/** Rules from another workbook's sheet 自定义规则. */
function openRules(file: string | undefined): RuleSet | null {
  if (file === undefined) return null;
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Failure(rulesUnreadable(file, opened.error.message));
  const rules = customRules(opened.snapshot);
  if (rules.rules.length + rules.unreadable.length === 0) throw new Failure(rulesUnreadable(file, NO_RULES));
  return rules;
}

/** What files are checked against besides themselves. */
interface Against {
  readonly prior: ReturnType<typeof openPrior>;
  readonly extra: RuleSet | null;
}

function reportOn(file: string, snapshot: Snapshot, { prior, extra }: Against): FileReport {
  const accounts = recognise(snapshot);
  if (accounts.tables.length === 0) return { file, ok: false, error: NO_TABLES_ERROR };
  const own = rulesFor(snapshot);
  const rules = extra ? joinRules(own, extra) : own;
  return { file, ok: true, accounts, result: check(accounts, rules, prior(accounts.unit)) };
}

const FAULT = 'fault';

/** A fault of ours in one file must cost neither the others nor the truth about it. */
function safely(file: string, report: () => FileReport): FileReport {
  try {
    return report();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, ok: false, error: { code: FAULT, message: ownFault(detail) } };
  }
}

function exitCode(report: FileReport): ExitCode {
  if (!report.ok) return report.error.code === FAULT ? EXIT.fault : EXIT.unreadable;
  if (report.result.faults.length > 0) return EXIT.fault;
  const isError = report.result.findings.some(
    (finding) => finding.class === '逻辑性' && finding.status === 'failed',
  );
  return isError ? EXIT.errors : EXIT.clean;
}

/** juesuan check: every file is checked, whatever is wrong with another. */
export function runCheck(paths: readonly string[], options: CheckOptions): ExitCode {
  if (paths.length === 0) throw new Failure(NO_FILE);
  const format = chooseFormat(options.format, options.out);
  const against: Against = { prior: openPrior(options.prior), extra: openRules(options.rules) };
  const reports = findInputs(paths).map(({ file, error }): FileReport => {
    if (error) return { file, ok: false, error };
    const opened = openWorkbook(file);
    if (!opened.ok) return { file, ok: false, error: opened.error };
    return safely(file, () => reportOn(file, opened.snapshot, against));
  });
  for (const report of reports) {
    if (!report.ok) process.stderr.write(`${report.file}：${report.error.message}\n`);
  }
  const inputs = [
    ...reports.map(({ file }) => file),
    ...[options.prior, options.rules].filter((path) => path !== undefined),
  ];
  write(TO[format](reports), options.out, inputs);
  return Math.max(...reports.map(exitCode)) as ExitCode;
}
