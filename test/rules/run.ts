import type { Unit } from '../../src/amount/unit';
import { check } from '../../src/rules/check';
import type { CheckResult, Finding } from '../../src/rules/finding';
import { standardRules } from '../../src/rules/packs';
import { readRules, type Definition, type RuleData, type RuleSet } from '../../src/rules/rule';
import type { Snapshot } from '../../src/sheet/snapshot';
import type { Accounts } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import type { Given } from './given';

/** Most cases share last year's workbook, and many this year's. */
const known = new WeakMap<Snapshot, Map<Unit | null, Accounts>>();

function recognised(snapshot: Snapshot, unit: Unit | null = null): Accounts {
  const inUnits = known.get(snapshot) ?? new Map<Unit | null, Accounts>();
  known.set(snapshot, inUnits);
  const accounts = inUnits.get(unit) ?? recognise(snapshot, unit);
  inUnits.set(unit, accounts);
  return accounts;
}

/** Reads both workbooks once, to be checked by one set of rules or another. */
export function checker({ current, prior }: Given): (rules: RuleSet) => CheckResult {
  const accounts = recognised(current);
  const before = prior ? recognised(prior, accounts.unit) : null;
  return (rules) => check(accounts, rules, before);
}

/** Checks by the rules given, else by the standard ones. */
export const run = (given: Given, rules: RuleSet = standardRules()): CheckResult => checker(given)(rules);

/** One of the standard rules, with all definitions. */
export function only(id: string): RuleSet {
  const all = standardRules();
  return { ...all, rules: all.rules.filter((rule) => rule.id === id) };
}

/** A rule of one's own: its id is its name. */
export const rule = (id: string, formula: string, more: Partial<RuleData> = {}): RuleData => ({
  id,
  name: id,
  class: '逻辑性',
  formula,
  ground: '',
  related: [],
  ...more,
});

export const own = (data: readonly RuleData[], definitions: readonly Definition[] = []): RuleSet =>
  readRules(data, definitions);

export function findingOf({ findings }: CheckResult, id: string): Finding {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`no finding ${id}`);
  return finding;
}

export const reasonOf = ({ notApplicable }: CheckResult, id: string): string | undefined =>
  notApplicable.find((each) => each.rule === id)?.reason;
