import { check } from '../../src/rules/check';
import { rulesFor } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { locateSuspects } from '../../src/suspects/locateSuspects';
import type { Solver } from '../../src/suspects/solver';
import type { Suspicions } from '../../src/suspects/suspect';
import { recognise } from '../../src/tables/recognise';

/** A workbook that was checked, with last year's where there was one. */
export interface Question {
  readonly snapshot: Snapshot;
  readonly prior: Snapshot | null;
}

/** Which cells are wrong. From the snapshots on, for amounts cannot be sent to a worker; the ids are the pane's. */
export function suspicionsOf({ snapshot, prior }: Question, solver: Solver): Promise<Suspicions> {
  const accounts = recognise(snapshot);
  const rules = rulesFor(snapshot);
  const before = prior && recognise(prior, accounts.unit ?? '万元');
  return locateSuspects(accounts, rules, check(accounts, rules, before), solver, { prior: before });
}
