import type { CheckResult } from '../rules/finding';
import type { RuleSet } from '../rules/rule';
import type { Accounts } from '../tables/model';
import { AccountsSystem } from './accounts/accountsSystem';
import { correctionsOf } from './corrections';
import { locateIn } from './locate';
import type { Solver } from './solver';
import { NO_SUSPICIONS, type Suspect, type Suspicions, type Unlocated } from './suspect';

export interface LocateOptions {
  /** Last year's accounts, as the check had them. */
  readonly prior?: Accounts | null;
}

/** Figures can be found wrong only where identities fail, or where a figure is due and none stands. */
const mayBeLocated = ({ findings }: CheckResult, accounts: Accounts): boolean =>
  findings.some((finding) => finding.status === 'failed' && finding.class === '逻辑性') ||
  accounts.tables.some(({ rows }) =>
    rows.some(({ figures }) => figures.some((figure) => figure?.interval === null)),
  );

/**
 * Which cells are wrong and what they should be, for the findings of a check of the same accounts by the same rules.
 * Runs the rules anew where it must, so it is to be called after the check has been shown.
 */
export async function locateSuspects(
  accounts: Accounts,
  rules: RuleSet,
  result: CheckResult,
  solver: Solver,
  { prior = null }: LocateOptions = {},
): Promise<Suspicions> {
  if (!mayBeLocated(result, accounts)) return NO_SUSPICIONS;
  const system = new AccountsSystem(accounts, rules, result, prior);
  const byFinding = new Map<string, Suspect[]>();
  const more = new Map<string, number>();
  const unlocated: Unlocated[] = [];
  const known = new Set(result.findings.map(({ id }) => id));
  for (const each of await locateIn(system, solver)) {
    if (each.kind !== 'located') {
      const findings = each.violated.map(({ id }) => id).filter((id) => known.has(id));
      unlocated.push({ findings, reason: each.kind });
      continue;
    }
    const corrections = correctionsOf(each.located, system, result.findings);
    for (const suspect of corrections.suspects) {
      for (const id of suspect.resolves) {
        const own = byFinding.get(id);
        if (own) own.push(suspect);
        else byFinding.set(id, [suspect]);
        if (suspect.certainty === 'likely' && corrections.more > 0) more.set(id, corrections.more);
      }
    }
  }
  return { byFinding, more, unlocated };
}
