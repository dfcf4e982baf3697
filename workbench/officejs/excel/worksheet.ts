import { isWhole } from '../entry/checks';
import { invalidArgument, invalidOperation } from '../errors';
import { changedArgs, activatedArgs, selectedArgs, type ToArgs } from '../events/eventArgs';
import { EventHandlers } from '../events/eventHandlers';
import { cellArea, isInSheet, type Area } from '../grid/area';
import { ClientObject } from '../proxy/clientObject';
import type { AreasRef, RangeRef, SheetRef } from '../proxy/context';
import type { Handle } from '../proxy/handle';
import { defineScalars } from '../proxy/scalars';
import type { StoreEvent, StoreEventType } from '../store/storeEvent';
import { WorksheetFreezePanes } from './freezePanes';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { assertVisible } from './select';
import { toAreas, toRange } from './sheetAddress';
import { WORKSHEET, assertNotLastVisible } from './worksheetScalars';

export class Worksheet extends ClientObject<SheetRef> {
  get protection(): WorksheetProtection {
    return this.part('protection', (handle) => new WorksheetProtection(this.context, handle));
  }

  get freezePanes(): WorksheetFreezePanes {
    return this.part('freezePanes', (handle) => new WorksheetFreezePanes(this.context, handle));
  }

  get onChanged(): EventHandlers<'changed'> {
    return this.event('onChanged', 'changed', changedArgs);
  }

  get onActivated(): EventHandlers<'activated'> {
    return this.event('onActivated', 'activated', activatedArgs);
  }

  get onSelectionChanged(): EventHandlers<'selected'> {
    return this.event('onSelectionChanged', 'selected', selectedArgs);
  }

  activate(): void {
    this.invoke('activate', [], async (session, { sheet }) => {
      await assertVisible(session, sheet);
      await session.run({ type: 'activateSheet', sheet });
    });
  }

  delete(): void {
    this.invoke('delete', [], async (session, { sheet }) => {
      await session.assertStructureWritable();
      const { visibility } = await session.sheet(sheet);
      if (visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
      await assertNotLastVisible(session, sheet);
      await session.run({ type: 'deleteSheet', sheet });
    });
  }

  getRange(address?: unknown): Range {
    const args = address === undefined ? [] : [address];
    return this.derive('getRange', args, this.rangeMaker, (session, { sheet }) =>
      toRange(session, sheet, address),
    );
  }

  getRanges(addresses?: unknown): RangeAreas {
    const args = addresses === undefined ? [] : [addresses];
    return this.derive(
      'getRanges',
      args,
      (handle: Handle<AreasRef>) => new RangeAreas(this.context, handle),
      (session, { sheet }) => toAreas(session, sheet, addresses),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    const args = [row, column, rowCount, columnCount];
    return this.indexed('getRangeByIndexes', args, ([first = 0, second = 0, rows = 1, columns = 1]) => ({
      row: first,
      column: second,
      rowCount: rows,
      columnCount: columns,
    }));
  }

  getCell(row: unknown, column: unknown): Range {
    return this.indexed('getCell', [row, column], ([first = 0, second = 0]) => cellArea(first, second));
  }

  /** Everything on the sheet; of a blank sheet its first cell. */
  getUsedRange(valuesOnly: unknown = false): Range {
    return this.derive('getUsedRange', [valuesOnly], this.rangeMaker, async (session, { sheet }) => {
      await session.sheet(sheet);
      const used = await session.store.usedArea(sheet, valuesOnly === true);
      return { sheet, area: used ?? cellArea(0, 0) };
    });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): Range {
    return this.derive(
      'getUsedRangeOrNullObject',
      [valuesOnly],
      this.rangeMaker,
      async (session, { sheet }) => {
        await session.sheet(sheet);
        const area = await session.store.usedArea(sheet, valuesOnly === true);
        return area && { sheet, area };
      },
    );
  }

  private readonly rangeMaker = (handle: Handle<RangeRef>): Range => new Range(this.context, handle);

  private indexed(
    name: string,
    args: readonly unknown[],
    toArea: (numbers: readonly number[]) => Area,
  ): Range {
    return this.derive(name, args, this.rangeMaker, async (session, { sheet }) => {
      await session.sheet(sheet);
      const area = toArea(args.map(isWhole));
      if (!isInSheet(area)) throw invalidArgument(`${name}(${args.join(', ')}) lies outside of the sheet.`);
      return { sheet, area };
    });
  }

  private event<K extends StoreEventType>(
    name: string,
    type: K,
    toArgs: ToArgs<Extract<StoreEvent, { type: K }>>,
  ): EventHandlers<K> {
    this.handle.assertAlive();
    return new EventHandlers(this.context, `Worksheet.${name}`, type, toArgs, async (session) => {
      return (await this.handle.locate(session))?.sheet;
    });
  }
}

defineScalars(Worksheet, WORKSHEET);
