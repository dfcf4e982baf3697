import type { Session } from '../batch/session';
import { invalidOperation } from '../errors';
import type { AreasRef } from '../proxy/context';

export async function assertVisible(session: Session, sheet: string): Promise<void> {
  const { visibility, name } = await session.sheet(sheet);
  if (visibility !== 'Visible')
    throw invalidOperation(`The sheet ${name} is hidden and cannot be activated.`);
}

/** Range.select: brings the range's sheet to the front as well. */
export async function select(session: Session, { sheet, areas }: AreasRef): Promise<void> {
  await assertVisible(session, sheet);
  await session.run({ type: 'select', sheet, areas });
}
