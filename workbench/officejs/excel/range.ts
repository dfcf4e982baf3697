import type { Session } from '../batch/session';
import { isWhole } from '../entry/checks';
import { invalidArgument } from '../errors';
import { formatArea } from '../grid/address';
import { cellsIn, isInSheet, type Area } from '../grid/area';
import { nameInAddress } from '../grid/sheetName';
import { ClientObject } from '../proxy/clientObject';
import type { ClientResult } from '../proxy/clientResult';
import type { AreasRef, RangeRef, SheetRef } from '../proxy/context';
import type { Handle } from '../proxy/handle';
import { defineScalars, type Scalar } from '../proxy/scalars';
import { clear } from './clear';
import { ConditionalFormatCollection } from './conditional/conditionalFormats';
import { hiddenScalar } from './format/lineScalar';
import { RangeFormat } from './format/rangeFormat';
import { CONTENTS } from './rangeContents';
import { lineProperties, type LineProperties } from './rangeProperties';
import { select } from './select';
import { usedWithin } from './usedWithin';

const asAreas = ({ sheet, area }: RangeRef) => ({ sheet, areas: [area] });

export class Range extends ClientObject<RangeRef> {
  get worksheet(): object {
    return this.child(
      'worksheet',
      (handle: Handle<SheetRef>) => this.context.proxies.worksheet(handle),
      (_session, { sheet }) => Promise.resolve({ sheet }),
    );
  }

  get format(): RangeFormat {
    return this.child(
      'format',
      (handle: Handle<AreasRef>) => new RangeFormat(this.context, handle),
      (_session, target) => Promise.resolve(asAreas(target)),
    );
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return this.child(
      'conditionalFormats',
      (handle: Handle<AreasRef>) => new ConditionalFormatCollection(this.context, handle),
      (_session, target) => Promise.resolve(asAreas(target)),
    );
  }

  /** Counted from the range's first cell; may lie outside of the range. */
  getCell(row: unknown, column: unknown): Range {
    return this.moved('getCell', [row, column], (area, down, right) => ({
      row: area.row + down,
      column: area.column + right,
      rowCount: 1,
      columnCount: 1,
    }));
  }

  getRow(row: unknown): Range {
    return this.moved('getRow', [row], (area, down) => ({ ...area, row: area.row + down, rowCount: 1 }));
  }

  getColumn(column: unknown): Range {
    return this.moved('getColumn', [column], (area, right) => ({
      ...area,
      column: area.column + right,
      columnCount: 1,
    }));
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.moved('getResizedRange', [rows, columns], (area, down, right) => ({
      ...area,
      rowCount: area.rowCount + down,
      columnCount: area.columnCount + right,
    }));
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.moved('getOffsetRange', [rows, columns], (area, down, right) => ({
      ...area,
      row: area.row + down,
      column: area.column + right,
    }));
  }

  /** The smallest range within this one that holds every cell with a value or formula in it. */
  getUsedRangeOrNullObject(valuesOnly: unknown = false): Range {
    const make = (handle: Handle<RangeRef>) => new Range(this.context, handle);
    return this.derive('getUsedRangeOrNullObject', [valuesOnly], make, async (session, { sheet, area }) => {
      await session.sheet(sheet);
      const used = await usedWithin(session.store, sheet, area);
      return used && { sheet, area: used };
    });
  }

  getRowProperties(wanted: unknown): ClientResult<readonly LineProperties[]> {
    return this.ask('getRowProperties', [wanted], (session, target) =>
      lineProperties(session, target, 'rows', wanted),
    );
  }

  getColumnProperties(wanted: unknown): ClientResult<readonly LineProperties[]> {
    return this.ask('getColumnProperties', [wanted], (session, target) =>
      lineProperties(session, target, 'columns', wanted),
    );
  }

  select(): void {
    this.invoke('select', [], (session, target) => select(session, asAreas(target)));
  }

  clear(applyTo: unknown = 'All'): void {
    this.invoke('clear', [applyTo], (session, target) => clear(session, asAreas(target), applyTo));
  }

  private moved(
    name: string,
    by: readonly unknown[],
    move: (area: Area, first: number, second: number) => Area,
  ): Range {
    const make = (handle: Handle<RangeRef>) => new Range(this.context, handle);
    return this.derive(name, by, make, async (session, { sheet, area }) => {
      await session.sheet(sheet);
      const [first = 0, second = 0] = by.map(isWhole);
      const to = move(area, first, second);
      if (!isInSheet(to)) throw invalidArgument(`${name}(${by.join(', ')}) leads out of the sheet.`);
      return { sheet, area: to };
    });
  }
}

async function address(session: Session, { sheet, area }: RangeRef): Promise<string> {
  const { name } = await session.sheet(sheet);
  return `${nameInAddress(name)}!${formatArea(area)}`;
}

const ofArea = (read: (area: Area) => unknown): Scalar<RangeRef> => ({
  read: (_session, { area }) => Promise.resolve(read(area)),
});

function hidden(axis: 'rows' | 'columns'): Scalar<RangeRef> {
  const { read, write } = hiddenScalar(axis);
  return {
    read: (session, target) => read(session, asAreas(target)),
    write: async (session, target, value) => write?.(session, asAreas(target), value),
  };
}

defineScalars(Range, {
  ...CONTENTS,
  address: { read: address },
  rowIndex: ofArea(({ row }) => row),
  columnIndex: ofArea(({ column }) => column),
  rowCount: ofArea(({ rowCount }) => rowCount),
  columnCount: ofArea(({ columnCount }) => columnCount),
  cellCount: ofArea(cellsIn),
  rowHidden: hidden('rows'),
  columnHidden: hidden('columns'),
});
