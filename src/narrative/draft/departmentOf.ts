import type { Snapshot } from '../../sheet/snapshot';
import { recognise } from '../../tables/recognise';
import { readSupplement } from '../supplement/readSupplement';
import type { Supplement } from '../supplement/supplement';

/** The unit's name: as 补充资料 gives it, else as the tables print it. */
export function departmentOf(
  snapshot: Snapshot,
  { facts }: Supplement = readSupplement(snapshot),
): string | null {
  const given = facts.get('单位名称')?.value;
  return typeof given === 'string' ? given : recognise(snapshot).department;
}
