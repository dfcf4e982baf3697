import { oneOf } from '../../entry/checks';
import type { Session } from '../../batch/session';
import { Collection } from '../../proxy/collection';
import type { AreasRef } from '../../proxy/context';
import type { Handle } from '../../proxy/handle';
import { EDGES } from './borderEdge';
import { RangeBorder, type BorderRef } from './rangeBorder';

export class RangeBorderCollection extends Collection<AreasRef, BorderRef, RangeBorder> {
  getItem(edge: unknown): RangeBorder {
    return this.derive(
      'getItem',
      [edge],
      (handle: Handle<BorderRef>) => this.make(handle),
      (_session, target) => Promise.resolve().then(() => ({ ...target, edge: oneOf(...EDGES)(edge) })),
    );
  }

  protected override members(_session: Session, target: AreasRef): Promise<readonly BorderRef[]> {
    return Promise.resolve(EDGES.map((edge) => ({ ...target, edge })));
  }

  protected override make(handle: Handle<BorderRef>): RangeBorder {
    return new RangeBorder(this.context, handle);
  }

  protected override step({ edge }: BorderRef): string {
    return `getItem("${edge}")`;
  }
}
