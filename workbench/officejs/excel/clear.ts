import type { Session } from '../batch/session';
import { oneOf } from '../entry/checks';
import type { AreasRef } from '../proxy/context';
import { clearConditionalFormats } from './conditional/clearAreas';

const checkWhat = oneOf('All', 'Contents', 'Formats');

/** Range.clear. Clearing the formats takes the conditional formats off as well, as in Excel. */
export async function clear(session: Session, target: AreasRef, applyTo: unknown): Promise<void> {
  await session.assertSheetWritable(target.sheet);
  const what = checkWhat(applyTo);
  const [contents, formats] = [what !== 'Formats', what !== 'Contents'];
  await session.run({ type: 'clear', sheet: target.sheet, areas: target.areas, contents, formats });
  if (formats) await clearConditionalFormats(session, target);
}
