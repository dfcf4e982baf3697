import type { Session } from '../../batch/session';
import { intersect, subtractAll } from '../../grid/area';
import type { AreasRef } from '../../proxy/context';
import { listOf } from './ref';

/** Takes the conditional formats off these cells; outside of them they stay. */
export async function clearConditionalFormats(session: Session, { sheet, areas }: AreasRef): Promise<void> {
  for (const info of await listOf(session, sheet)) {
    if (!info.areas.some((area) => areas.some((cleared) => intersect(area, cleared)))) continue;
    const rest = subtractAll(info.areas, areas);
    const ref = { sheet, id: info.id };
    await session.run(
      rest.length === 0
        ? { type: 'deleteConditionalFormat', ...ref }
        : { type: 'changeConditionalFormat', ...ref, change: { areas: rest } },
    );
  }
}
