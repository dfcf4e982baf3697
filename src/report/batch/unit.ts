import type { RuleClass } from '../../rules/rule';
import { countClaims } from '../claims';
import type { FileReport } from '../fileReport';
import { outlineOf } from '../outline';

/** What the check of one unit's workbook came to, as a row of a batch's summary. */
export interface Unit {
  readonly file: string;
  /** '' where the workbook does not say. */
  readonly department: string;
  /** Why it could not be checked; null when it was. */
  readonly error: string | null;
  /** Places to correct or to look at, by class. */
  readonly places: Readonly<Record<RuleClass, number>>;
  readonly rounding: number;
  /** Wrong claims of its explanation; null where none was given. */
  readonly wrongClaims: number | null;
  /** Failed findings of 逻辑性 rules, by rule. */
  readonly rules: readonly (readonly [rule: string, count: number])[];
  readonly faults: number;
}

const NOTHING = { 逻辑性: 0, 核实性: 0, 规范性: 0 } as const;

export function unitOf(report: FileReport): Unit {
  if (!report.ok) {
    const { file, error } = report;
    return {
      file,
      department: '',
      error: error.message,
      places: NOTHING,
      rounding: 0,
      wrongClaims: null,
      rules: [],
      faults: 0,
    };
  }
  const { file, accounts, result, claims } = report;
  const rules = new Map<string, number>();
  for (const { rule, status, class: kind } of result.findings) {
    if (status === 'failed' && kind === '逻辑性') rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return {
    file,
    department: accounts.department ?? '',
    error: null,
    places: outlineOf(report).places,
    rounding: result.summary.rounding,
    wrongClaims: claims === undefined ? null : countClaims(claims).wrong,
    rules: [...rules],
    faults: result.faults.length,
  };
}
