import type { Session } from '../../batch/session';
import { itemNotFound } from '../../errors';
import type { SheetRef } from '../../proxy/context';
import type { ConditionalFormatData, ConditionalFormatInfo } from '../../store/conditionalFormat';

/** What a proxy of a conditional format stands for. */
export interface ConditionalRef extends SheetRef {
  readonly id: string;
}

export async function listOf(session: Session, sheet: string): Promise<readonly ConditionalFormatInfo[]> {
  await session.sheet(sheet);
  return session.store.conditionalFormats(sheet);
}

export async function infoOf(
  session: Session,
  { sheet, id }: ConditionalRef,
): Promise<ConditionalFormatInfo> {
  const info = (await listOf(session, sheet)).find((each) => each.id === id);
  if (!info) throw itemNotFound('the conditional format was deleted');
  return info;
}

export async function change(
  session: Session,
  ref: ConditionalRef,
  to: (info: ConditionalFormatInfo) => Partial<ConditionalFormatData>,
): Promise<void> {
  await session.assertSheetWritable(ref.sheet);
  const info = await infoOf(session, ref);
  await session.run({ type: 'changeConditionalFormat', ...ref, change: to(info) });
}
