import { check } from '../../src/rules/check';
import { rulesFor } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { locateSuspects } from '../../src/suspects/locateSuspects';
import type { Solver } from '../../src/suspects/solver';
import type { Suspicions } from '../../src/suspects/suspect';
import { recognise } from '../../src/tables/recognise';

/** Which cells are wrong. From the snapshot on, for amounts cannot be sent to a worker; the ids are the pane's. */
export function suspicionsOf(snapshot: Snapshot, solver: Solver): Promise<Suspicions> {
  const accounts = recognise(snapshot);
  const rules = rulesFor(snapshot);
  return locateSuspects(accounts, rules, check(accounts, rules), solver);
}
