import type { Session } from '../batch/session';
import { formatArea } from '../grid/address';
import { Collection } from '../proxy/collection';
import type { AreasRef, RangeRef } from '../proxy/context';
import type { Handle } from '../proxy/handle';
import { Range } from './range';

/** The ranges that a RangeAreas consists of. */
export class RangeCollection extends Collection<AreasRef, RangeRef, Range> {
  protected override async members(
    session: Session,
    { sheet, areas }: AreasRef,
  ): Promise<readonly RangeRef[]> {
    await session.sheet(sheet);
    return areas.map((area) => ({ sheet, area }));
  }

  protected override make(handle: Handle<RangeRef>): Range {
    return new Range(this.context, handle);
  }

  protected override step({ area }: RangeRef): string {
    return `getItem("${formatArea(area)}")`;
  }
}
