import type { Session } from '../batch/session';
import { isText } from '../entry/checks';
import { OfficeError, itemNotFound } from '../errors';
import {
  activatedArgs,
  addedArgs,
  changedArgs,
  deletedArgs,
  renamedArgs,
  selectedArgs,
  type ToArgs,
} from '../events/eventArgs';
import { EventHandlers } from '../events/eventHandlers';
import { isSameName } from '../grid/sheetName';
import { Collection } from '../proxy/collection';
import type { SheetRef } from '../proxy/context';
import type { Handle } from '../proxy/handle';
import type { StoreEvent, StoreEventType } from '../store/storeEvent';
import { Worksheet } from './worksheet';
import { freeName } from './worksheetScalars';

async function find(session: Session, key: unknown): Promise<SheetRef | null> {
  const wanted = isText(key);
  const sheets = await session.sheets();
  const found = sheets.find(({ id }) => id === wanted) ?? sheets.find(({ name }) => isSameName(name, wanted));
  return found ? { sheet: found.id } : null;
}

/** “Sheet1”, or the next number that is free. */
async function nextName(session: Session): Promise<string> {
  const sheets = await session.sheets();
  let number = 1;
  while (sheets.some(({ name }) => isSameName(name, `Sheet${number}`))) number += 1;
  return `Sheet${number}`;
}

export class WorksheetCollection extends Collection<'workbook', SheetRef, Worksheet> {
  get onChanged(): EventHandlers<'changed'> {
    return this.event('onChanged', 'changed', changedArgs);
  }

  get onAdded(): EventHandlers<'added'> {
    return this.event('onAdded', 'added', addedArgs);
  }

  get onDeleted(): EventHandlers<'deleted'> {
    return this.event('onDeleted', 'deleted', deletedArgs);
  }

  get onActivated(): EventHandlers<'activated'> {
    return this.event('onActivated', 'activated', activatedArgs);
  }

  get onSelectionChanged(): EventHandlers<'selected'> {
    return this.event('onSelectionChanged', 'selected', selectedArgs);
  }

  get onNameChanged(): EventHandlers<'renamed'> {
    if (!this.context.engine.supports('ExcelApi', '1.17')) {
      throw new OfficeError('ApiNotFound', 'WorksheetCollection.onNameChanged needs ExcelApi 1.17.');
    }
    return this.event('onNameChanged', 'renamed', renamedArgs);
  }

  /** By name or id. */
  getItem(key: unknown): Worksheet {
    return this.derive('getItem', [key], this.maker, async (session) => {
      const found = await find(session, key);
      if (!found) throw itemNotFound(`sheet ${String(key)}`);
      return found;
    });
  }

  getItemOrNullObject(key: unknown): Worksheet {
    return this.derive('getItemOrNullObject', [key], this.maker, (session) => find(session, key));
  }

  getActiveWorksheet(): Worksheet {
    return this.derive('getActiveWorksheet', [], this.maker, async (session) => {
      const { sheet } = await session.store.selection();
      return { sheet };
    });
  }

  /** At the end; it does not become the active one. */
  add(name?: unknown): Worksheet {
    return this.derive('add', name === undefined ? [] : [name], this.maker, async (session) => {
      await session.assertStructureWritable();
      const free = name === undefined ? await nextName(session) : await freeName(session, name);
      const sheet = await session.run({ type: 'addSheet', name: free });
      if (sheet === null) throw new Error('The store gave the new sheet no id.');
      return { sheet };
    });
  }

  protected override async members(session: Session): Promise<readonly SheetRef[]> {
    return (await session.sheets()).map(({ id }) => ({ sheet: id }));
  }

  protected override make(handle: Handle<SheetRef>): Worksheet {
    return new Worksheet(this.context, handle);
  }

  protected override step({ sheet }: SheetRef): string {
    return `getItem("${sheet}")`;
  }

  private readonly maker = (handle: Handle<SheetRef>): Worksheet => this.make(handle);

  private event<K extends StoreEventType>(
    name: string,
    type: K,
    toArgs: ToArgs<Extract<StoreEvent, { type: K }>>,
  ): EventHandlers<K> {
    this.handle.assertAlive();
    const everywhere = () => Promise.resolve(null);
    return new EventHandlers(this.context, `WorksheetCollection.${name}`, type, toArgs, everywhere);
  }
}
