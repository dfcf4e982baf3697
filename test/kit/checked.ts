import { check } from '../../src/rules/check';
import type { CheckResult } from '../../src/rules/finding';
import { standardRules } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';

/** Recognises and checks a workbook by the standard rules. */
export function checked(snapshot: Snapshot, prior?: Snapshot): CheckResult {
  const accounts = recognise(snapshot);
  return check(accounts, standardRules(), prior ? recognise(prior, accounts.unit) : null);
}

/** The findings of a result that say something is wrong, by id. */
export const failures = ({ findings }: CheckResult): readonly string[] =>
  findings
    .filter(({ status }) => status === 'failed')
    .map(({ id }) => id)
    .sort();
