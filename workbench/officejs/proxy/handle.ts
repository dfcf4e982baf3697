import { OfficeError } from '../errors';
import type { Session } from '../batch/session';

/** Finds, while a batch is carried out, what a proxy stands for; null when it is a null object. */
export type Locate<T> = (session: Session) => Promise<T | null>;

/** The inner side of a proxy: what it stands for, what is loaded of it, how long it may be used. */
export class Handle<T> {
  /** Set by trackedObjects: the proxy outlives its run. */
  tracked = false;
  private found: { readonly target: T | null } | null = null;
  private nullness: boolean | null = null;
  private readonly loaded = new Map<string, unknown>();

  constructor(
    /** How the proxy was reached, as it is written in code. */
    readonly path: string,
    private readonly find: Locate<T>,
    private readonly isLiving: () => boolean,
  ) {}

  get isAlive(): boolean {
    return this.tracked || this.isLiving();
  }

  get isNull(): boolean {
    if (this.nullness === null) throw this.notLoaded('isNullObject');
    return this.nullness;
  }

  assertAlive(): void {
    if (this.isAlive) return;
    throw new OfficeError(
      'InvalidObjectPath',
      `The object path '${this.path}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`,
    );
  }

  /** Found once: a proxy keeps standing for the same sheet or cells whatever they are called later. */
  async locate(session: Session): Promise<T | null> {
    if (this.found === null) {
      const target = await this.find(session);
      this.found = { target };
      session.onSuccess(() => {
        this.nullness = target === null;
      });
    }
    return this.found.target;
  }

  value(name: string): unknown {
    if (!this.loaded.has(name)) throw this.notLoaded(name);
    return this.loaded.get(name);
  }

  load(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  /** A property that was set is unknown until it is loaded again: Excel may have made something else of it. */
  forget(name: string): void {
    this.loaded.delete(name);
  }

  values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.loaded);
  }

  notLoaded(name: string): OfficeError {
    return new OfficeError(
      'PropertyNotLoaded',
      `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
      { errorLocation: `${this.path}.${name}` },
    );
  }
}
