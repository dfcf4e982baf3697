import { jsonSize } from '../batch/jsonSize';
import type { Session } from '../batch/session';
import { invalidArgument } from '../errors';
import { ClientResult } from './clientResult';
import type { Context } from './context';
import { Handle, type Locate } from './handle';
import { loadTreeOf, toLoadTree, type LoadTree } from './loadTree';
import type { Scalars } from './scalars';
import { StrictObject } from './strictObject';

/** As Office.js sends it: what cannot be said in JSON is lost. */
function asSent(value: unknown): unknown {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? undefined : JSON.parse(json);
}

/** A proxy: whatever is asked of it waits in the context until the next sync. */
export abstract class ClientObject<T> extends StrictObject {
  declare protected readonly scalars: Scalars<T>;
  private readonly children = new Map<string, object>();

  constructor(
    readonly context: Context,
    readonly handle: Handle<T>,
  ) {
    super();
  }

  get isNullObject(): boolean {
    return this.handle.isNull;
  }

  load(properties?: unknown): this {
    const tree = toLoadTree(properties);
    this.queue('load', [properties], (session) => this.answerLoad(session, tree));
    return this;
  }

  /** Several properties in one: { name: '…', format: { wrapText: true } }. */
  set(properties: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(properties)) {
      const child = Object.hasOwn(this.scalars, name) ? null : this.navigation(name);
      if (child) child.set(value as Readonly<Record<string, unknown>>);
      else this.writeScalar(name, value);
    }
  }

  toJSON(): Readonly<Record<string, unknown>> {
    return this.handle.values();
  }

  readScalar(name: string): unknown {
    return this.handle.value(name);
  }

  writeScalar(name: string, value: unknown): void {
    const write = this.scalars[name]?.write;
    if (!write) throw new TypeError(`${this.constructor.name}.${name} cannot be set`);
    const sent = asSent(value);
    this.handle.forget(name);
    this.queue(name, [sent], async (session) => {
      const target = await this.handle.locate(session);
      if (target !== null) await write(session, target, sent);
    });
  }

  /** Reads what was asked for; nothing of a null object. */
  async answerLoad(session: Session, tree: LoadTree): Promise<void> {
    const target = await this.handle.locate(session);
    if (target === null) return;
    const wanted = tree.size > 0 ? tree : loadTreeOf(Object.keys(this.scalars));
    for (const [name, below] of wanted) {
      // Known after every sync, whether it was asked for or not.
      if (name === 'isNullObject') continue;
      const scalar = this.scalars[name];
      if (scalar) {
        session.answer({ [name]: await scalar.read(session, target) }, (answer) => {
          this.handle.load(name, answer[name]);
        });
      } else {
        const child = this.navigation(name);
        if (!child) throw invalidArgument(`${this.constructor.name} has no property ${name} to load.`);
        await child.answerLoad(session, below);
      }
    }
  }

  /** An object that belongs to this one and stands for the same, the same each time: range.format. */
  protected part<C extends object>(name: string, make: (handle: Handle<T>) => C): C {
    return this.child(name, make, (_session, target) => Promise.resolve(target));
  }

  /** An object that belongs to this one and stands for something else: range.worksheet. */
  protected child<U, C extends object>(
    name: string,
    make: (handle: Handle<U>) => C,
    find: (session: Session, target: T) => Promise<U | null>,
  ): C {
    const known = this.children.get(name);
    if (known) return known as C;
    const child = make(new Handle(`${this.handle.path}.${name}`, this.from(find), () => this.handle.isAlive));
    this.children.set(name, child);
    return child;
  }

  /** An object that a method gives: it is looked for at the next sync even when nothing is loaded of it. */
  protected derive<U, C>(
    name: string,
    args: readonly unknown[],
    make: (handle: Handle<U>) => C,
    find: (session: Session, target: T) => Promise<U | null>,
  ): C {
    const { lifetime } = this.context;
    const run = lifetime.current;
    const written = args.map((arg) => JSON.stringify(arg)).join(', ');
    const handle = new Handle(`${this.handle.path}.${name}(${written})`, this.from(find), () =>
      lifetime.includes(run),
    );
    this.queue(name, args, async (session) => {
      await handle.locate(session);
    });
    return make(handle);
  }

  /** A method that does something; on a null object nothing. */
  protected invoke(
    name: string,
    args: readonly unknown[],
    run: (session: Session, target: T) => Promise<unknown>,
  ): void {
    this.queue(name, args, async (session) => {
      const target = await this.handle.locate(session);
      if (target !== null) await run(session, target);
    });
  }

  /** A method that gives a plain value. */
  protected ask<V>(
    name: string,
    args: readonly unknown[],
    read: (session: Session, target: T) => Promise<V>,
  ): ClientResult<V> {
    const result = new ClientResult<V>();
    this.invoke(name, args, async (session, target) => {
      session.answer(await read(session, target), (value) => {
        result.arrive(value);
      });
    });
    return result;
  }

  private navigation(name: string): ClientObject<unknown> | null {
    if (name === 'context' || !(name in this)) return null;
    const child: unknown = Reflect.get(this, name);
    return child instanceof ClientObject ? child : null;
  }

  private from<U>(find: (session: Session, target: T) => Promise<U | null>): Locate<U> {
    return async (session) => {
      const target = await this.handle.locate(session);
      return target === null ? null : find(session, target);
    };
  }

  private queue(name: string, args: readonly unknown[], run: (session: Session) => Promise<void>): void {
    this.handle.assertAlive();
    const statement = `${this.handle.path}.${name}`;
    this.context.queue({
      location: `${this.constructor.name}.${name}`,
      statement,
      bytes: jsonSize([statement, args]),
      run,
    });
  }
}

// Most proxies without properties of their own are collections.
Object.defineProperty(ClientObject.prototype, 'scalars', { value: {} });
