import { invalidArgument } from '../errors';
import { ClientObject } from '../proxy/clientObject';
import { StrictObject } from '../proxy/strictObject';

/** Objects that are to be used after the run that made them. */
export class TrackedObjects extends StrictObject {
  add(objects: unknown): void {
    this.track(objects, true);
  }

  remove(objects: unknown): void {
    this.track(objects, false);
  }

  private track(objects: unknown, tracked: boolean): void {
    const list: readonly unknown[] = Array.isArray(objects) ? objects : [objects];
    for (const object of list) {
      if (!(object instanceof ClientObject))
        throw invalidArgument('trackedObjects takes objects of the context.');
      object.handle.assertAlive();
      object.handle.tracked = tracked;
    }
  }
}
