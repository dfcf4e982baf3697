import { openBook, type Env } from '../formula/context';
import type { Accounts } from '../tables/model';
import type { CheckResult, Fault, Finding, FindingGroup, NotApplicable } from './finding';
import { groupByFigure } from './group';
import type { RuleSet } from './rule';
import { runRule, type Confirmed, type Tally } from './runRule';
import { WORDS } from './words/words';

function withRelated(findings: readonly Finding[], groups: readonly FindingGroup[]): readonly Finding[] {
  const groupOf = new Map(groups.flatMap(({ findings: ids }) => ids.map((id) => [id, ids] as const)));
  return findings.map((finding) => {
    const group = groupOf.get(finding.id);
    return group ? { ...finding, related: group.filter((id) => id !== finding.id) } : finding;
  });
}

/** How far a check has come, in rules. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Checks the accounts against the rules. `prior` is last year's, read in the same unit. Every rule ends
 * as decided, as not applicable with its reason, or as a fault; none is left out in silence.
 */
export function check(accounts: Accounts, rules: RuleSet, prior: Accounts | null = null): CheckResult {
  const steps = checkInSteps(accounts, rules, prior);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, rule by rule, for those who must show how far it is or may have to stop it. */
export function* checkInSteps(
  accounts: Accounts,
  rules: RuleSet,
  prior: Accounts | null = null,
): Generator<Progress, CheckResult> {
  const env: Env = {
    current: openBook(accounts),
    prior: prior ? openBook(prior) : null,
    definitions: rules.definitions,
    words: WORDS,
    known: new Map(),
    bindings: {},
  };
  const tallies: Tally[] = [];
  const confirmed: Confirmed = [];
  const notApplicable: NotApplicable[] = [];
  const faults: Fault[] = rules.unreadable.map(({ rule, error }) => ({
    rule,
    message: `公式写错：${error.message}`,
  }));
  for (const [done, rule] of rules.rules.entries()) {
    yield { done, of: rules.rules.length };
    try {
      const outcome = runRule(rule, env, confirmed);
      if (typeof outcome === 'string') notApplicable.push({ rule: rule.id, reason: outcome });
      else tallies.push(outcome);
    } catch (error) {
      // A rule that throws is told as a fault, never taken for a pass.
      faults.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const groups = groupByFigure(
    tallies.flatMap(({ members }) => members),
    confirmed,
  );
  const findings = withRelated(
    tallies.flatMap((tally) => tally.findings),
    groups,
  );
  const total = (count: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + count(tally), 0);
  const rounding = findings.filter(({ status }) => status === 'rounding').length;
  return {
    summary: {
      rules: rules.rules.length + rules.unreadable.length,
      checks: total(({ checks }) => checks),
      passed: total(({ passed }) => passed),
      rounding,
      failed: findings.length - rounding,
      notApplicable: notApplicable.length,
      faults: faults.length,
    },
    findings,
    groups,
    notApplicable,
    faults,
  };
}
