import { check } from '../../src/rules/check';
import { standardRules } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { locateSuspects } from '../../src/suspects/locateSuspects';
import { recognise } from '../../src/tables/recognise';
import { testSolver } from './solver';

/** A workbook checked by the standard rules, with its suspects, as the command line does it. */
export async function reportOf(snapshot: Snapshot, file: string) {
  const accounts = recognise(snapshot);
  const result = check(accounts, standardRules());
  const suspicions = await locateSuspects(accounts, standardRules(), result, testSolver);
  return { file, ok: true, accounts, result, suspicions } as const;
}
