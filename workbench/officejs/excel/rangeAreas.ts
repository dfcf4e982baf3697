import { formatArea } from '../grid/address';
import { cellsIn } from '../grid/area';
import { nameInAddress } from '../grid/sheetName';
import { ClientObject } from '../proxy/clientObject';
import type { AreasRef } from '../proxy/context';
import { defineScalars } from '../proxy/scalars';
import { clear } from './clear';
import { ConditionalFormatCollection } from './conditional/conditionalFormats';
import { RangeFormat } from './format/rangeFormat';
import { RangeCollection } from './rangeCollection';
import { select } from './select';

/** Several ranges of one sheet, formatted in one. */
export class RangeAreas extends ClientObject<AreasRef> {
  get areas(): RangeCollection {
    return this.part('areas', (handle) => new RangeCollection(this.context, handle));
  }

  get format(): RangeFormat {
    return this.part('format', (handle) => new RangeFormat(this.context, handle));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return this.part('conditionalFormats', (handle) => new ConditionalFormatCollection(this.context, handle));
  }

  select(): void {
    this.invoke('select', [], select);
  }

  clear(applyTo: unknown = 'All'): void {
    this.invoke('clear', [applyTo], (session, target) => clear(session, target, applyTo));
  }
}

defineScalars(RangeAreas, {
  address: {
    read: async (session, { sheet, areas }) => {
      const name = nameInAddress((await session.sheet(sheet)).name);
      return areas.map((area) => `${name}!${formatArea(area)}`).join(', ');
    },
  },
  areaCount: { read: (_session, { areas }) => Promise.resolve(areas.length) },
  cellCount: {
    read: (_session, { areas }) => Promise.resolve(areas.reduce((sum, area) => sum + cellsIn(area), 0)),
  },
});
