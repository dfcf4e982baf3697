import { standardRules } from '../../../src/rules/packs';
import { check } from '../../../src/rules/check';
import type { CheckResult } from '../../../src/rules/finding';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { recognise } from '../../../src/tables/recognise';
import { within } from './runs';

const RULES = standardRules();
const IDS = new Set(RULES.rules.map(({ id }) => id));

/** Checks a workbook, whatever it holds: no crash, no hang, no fault, and no rule left out in silence. */
export function expectAccountedFor(snapshot: Snapshot): CheckResult {
  const result = within(() => check(recognise(snapshot), RULES));
  const { summary, notApplicable, findings, faults } = result;
  expect(faults).toEqual([]);
  const excused = new Set(notApplicable.map(({ rule }) => rule));
  expect(excused.size).toBe(notApplicable.length);
  for (const { rule, reason } of notApplicable) {
    expect(IDS.has(rule)).toBe(true);
    expect(reason).not.toBe('');
  }
  // A rule that is not excused has decided something.
  const decided = IDS.size - excused.size;
  expect(summary).toMatchObject({ rules: IDS.size, notApplicable: excused.size });
  expect(summary.checks).toBe(summary.passed + summary.rounding + summary.failed);
  expect(summary.checks).toBeGreaterThanOrEqual(decided);
  for (const { rule } of findings) expect(excused.has(rule)).toBe(false);
  return result;
}
