import { OfficeError } from '../errors';
import { EventHandlers } from '../events/eventHandlers';
import { ClientObject } from '../proxy/clientObject';
import type { AreasRef, RangeRef } from '../proxy/context';
import type { Handle } from '../proxy/handle';
import { defineScalars } from '../proxy/scalars';
import { Application } from './application';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends ClientObject<'workbook'> {
  get worksheets(): WorksheetCollection {
    return this.part('worksheets', (handle) => new WorksheetCollection(this.context, handle));
  }

  get protection(): WorkbookProtection {
    return this.part('protection', (handle) => new WorkbookProtection(this.context, handle));
  }

  get application(): Application {
    return this.part('application', (handle) => new Application(this.context, handle));
  }

  get onSelectionChanged(): EventHandlers<'selected'> {
    this.handle.assertAlive();
    const toArgs = () => ({ workbook: this });
    const everywhere = () => Promise.resolve(null);
    return new EventHandlers(this.context, 'Workbook.onSelectionChanged', 'selected', toArgs, everywhere);
  }

  /** The one range that is selected; InvalidSelection when there are several. */
  getSelectedRange(): Range {
    const make = (handle: Handle<RangeRef>) => new Range(this.context, handle);
    return this.derive('getSelectedRange', [], make, async (session) => {
      const { sheet, areas } = await session.store.selection();
      const [area, ...others] = areas;
      if (area === undefined || others.length > 0) {
        const message = 'The current selection is invalid for this operation: several ranges are selected.';
        throw new OfficeError('InvalidSelection', message);
      }
      return { sheet, area };
    });
  }

  getSelectedRanges(): RangeAreas {
    const make = (handle: Handle<AreasRef>) => new RangeAreas(this.context, handle);
    return this.derive('getSelectedRanges', [], make, async (session) => {
      const { sheet, areas } = await session.store.selection();
      return { sheet, areas };
    });
  }

  getActiveCell(): Range {
    const make = (handle: Handle<RangeRef>) => new Range(this.context, handle);
    return this.derive('getActiveCell', [], make, async (session) => {
      const { sheet, active } = await session.store.selection();
      return { sheet, area: active };
    });
  }
}

defineScalars(Workbook, {
  name: { read: async (session) => (await session.store.book()).name },
  readOnly: { read: async (session) => (await session.store.book()).readOnly },
});
