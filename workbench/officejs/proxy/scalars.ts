import type { Session } from '../batch/session';

/** A property that is loaded and set: how to read it from what the proxy stands for, and how to write it. */
export interface Scalar<T> {
  readonly read: (session: Session, target: T) => Promise<unknown>;
  /** Absent where the property is read-only. */
  readonly write?: (session: Session, target: T, value: unknown) => Promise<void>;
}

export type Scalars<T> = Readonly<Record<string, Scalar<T>>>;

interface Owner<T> {
  readonly handle: { locate(session: Session): Promise<T | null> };
  readScalar(name: string): unknown;
  writeScalar(name: string, value: unknown): void;
}

/** Gives a class of proxies its properties. */
export function defineScalars<T>(type: { readonly prototype: Owner<T> }, scalars: Scalars<T>): void {
  Object.defineProperty(type.prototype, 'scalars', { value: scalars });
  for (const name of Object.keys(scalars)) {
    Object.defineProperty(type.prototype, name, {
      enumerable: true,
      get(this: Owner<T>): unknown {
        return this.readScalar(name);
      },
      set(this: Owner<T>, value: unknown) {
        this.writeScalar(name, value);
      },
    });
  }
}
