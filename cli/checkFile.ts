import type { Unit as MoneyUnit } from '../src/amount/unit';
import { verify } from '../src/narrative/verify/verify';
import type { FileReport } from '../src/report/fileReport';
import { FAULT, faultOf, NO_TABLES, withoutTables } from '../src/report/unchecked';
import { check } from '../src/rules/check';
import { customRules, rulesFor } from '../src/rules/packs';
import { joinRules, type RuleSet } from '../src/rules/rule';
import type { Snapshot } from '../src/sheet/snapshot';
import { locateSuspects } from '../src/suspects/locateSuspects';
import type { Accounts } from '../src/tables/model';
import { recognise } from '../src/tables/recognise';
import { textBeside } from './document';
import { EXIT, Failure, type ExitCode } from './failure';
import { NO_RULES, priorUnreadable, rulesUnreadable } from './messages';
import { located } from './located';
import { solver } from './solver';
import { openWorkbook, type Input } from './workbooks';

/** Files that the workbooks are checked against besides themselves, as given. */
export interface AgainstFiles {
  readonly prior?: string | undefined;
  /** A document, or a folder that has one for each workbook. */
  readonly text?: string | undefined;
  readonly rules?: string | undefined;
}

/** The same, opened. */
export interface Against {
  readonly prior: (unit: MoneyUnit | null) => Accounts | null;
  readonly extra: RuleSet | null;
  /** The explanation of a workbook; null where there is none. */
  readonly text: (file: string) => string | null;
}

/** Last year's accounts, in whatever unit this year's are kept. */
function openPrior(file: string | undefined): Against['prior'] {
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

export const openAgainst = ({ prior, rules, text }: AgainstFiles): Against => ({
  prior: openPrior(prior),
  extra: openRules(rules),
  text: text === undefined ? () => null : textBeside(text),
});

async function reportOn(
  file: string,
  snapshot: Snapshot,
  { prior, extra, text }: Against,
): Promise<FileReport> {
  const accounts = recognise(snapshot);
  if (accounts.tables.length === 0) return withoutTables(file);
  const own = rulesFor(snapshot);
  const rules = extra ? joinRules(own, extra) : own;
  const before = prior(accounts.unit);
  const explanation = text(file);
  const said = explanation === null ? {} : { claims: verify(explanation, accounts, before) };
  const result = check(accounts, rules, before);
  const found = await located(result, () =>
    locateSuspects(accounts, rules, result, solver, { prior: before }),
  );
  return { file, ok: true, accounts, ...found, ...said };
}

/** A fault of ours in one file must cost neither the others nor the truth about it. */
async function safely(file: string, report: () => Promise<FileReport>): Promise<FileReport> {
  try {
    return await report();
  } catch (error) {
    if (error instanceof Failure)
      return { file, ok: false, error: { code: 'badText', message: error.message } };
    return faultOf(file, error instanceof Error ? error.message : String(error));
  }
}

/** Checks one file; whatever is wrong with it becomes a report that says so. */
export async function checkFile({ file, error }: Input, against: Against): Promise<FileReport> {
  if (error) return { file, ok: false, error };
  const opened = openWorkbook(file);
  if (!opened.ok) return { file, ok: false, error: opened.error };
  return safely(file, () => reportOn(file, opened.snapshot, against));
}

export function exitCodeOf(report: FileReport): ExitCode {
  if (!report.ok) return report.error.code === FAULT ? EXIT.fault : EXIT.unreadable;
  if (report.result.faults.length > 0) return EXIT.fault;
  const isError = report.result.findings.some(
    (finding) => finding.class === '逻辑性' && finding.status === 'failed',
  );
  const isWrong = (report.claims ?? []).some(({ verdict }) => verdict === 'wrong');
  return isError || isWrong ? EXIT.errors : EXIT.clean;
}
