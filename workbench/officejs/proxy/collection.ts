import type { Session } from '../batch/session';
import { ClientObject } from './clientObject';
import type { ClientResult } from './clientResult';
import { Handle } from './handle';
import type { LoadTree } from './loadTree';

/** A collection: 'items/name' and 'name' both load the name of every item. */
export abstract class Collection<T, U, C extends ClientObject<U>> extends ClientObject<T> {
  private loadedItems: readonly C[] | null = null;

  get items(): readonly C[] {
    if (this.loadedItems === null) throw this.handle.notLoaded('items');
    return this.loadedItems;
  }

  getCount(): ClientResult<number> {
    return this.ask('getCount', [], async (session, target) => (await this.members(session, target)).length);
  }

  override async answerLoad(session: Session, tree: LoadTree): Promise<void> {
    const target = await this.handle.locate(session);
    if (target === null) return;
    const { items: whole, ...named } = Object.fromEntries(tree);
    const ofItems: LoadTree = new Map([...(whole ?? []), ...Object.entries(named)]);
    const members = await this.members(session, target);
    const items = members.map((member) => this.make(this.itemHandle(member)));
    for (const item of items) await item.answerLoad(session, ofItems);
    session.onSuccess(() => {
      this.loadedItems = items;
    });
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { items: this.items.map((item) => item.toJSON()) };
  }

  /** What the collection has, in its order. */
  protected abstract members(session: Session, target: T): Promise<readonly U[]>;
  protected abstract make(handle: Handle<U>): C;
  /** How the member is reached in code. */
  protected abstract step(member: U): string;

  private itemHandle(member: U): Handle<U> {
    const { lifetime } = this.context;
    const run = lifetime.current;
    const path = `${this.handle.path}.${this.step(member)}`;
    return new Handle(
      path,
      () => Promise.resolve(member),
      () => lifetime.includes(run),
    );
  }
}
