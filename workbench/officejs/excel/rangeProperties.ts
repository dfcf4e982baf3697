import type { Session } from '../batch/session';
import { invalidArgument } from '../errors';
import { formatArea } from '../grid/address';
import type { Area } from '../grid/area';
import { nameInAddress } from '../grid/sheetName';
import type { RangeRef } from '../proxy/context';
import type { Axis } from '../store/content';

export type LineProperties = Readonly<Record<string, unknown>>;

const NAMES: Readonly<Record<Axis, { readonly index: string; readonly hidden: string }>> = {
  rows: { index: 'rowIndex', hidden: 'rowHidden' },
  columns: { index: 'columnIndex', hidden: 'columnHidden' },
};

const lineOf = (axis: Axis, area: Area, index: number): Area =>
  axis === 'rows'
    ? { ...area, row: area.row + index, rowCount: 1 }
    : { ...area, column: area.column + index, columnCount: 1 };

/** The properties of every row or column of a range, for getRowProperties and getColumnProperties. */
export async function lineProperties(
  session: Session,
  { sheet, area }: RangeRef,
  axis: Axis,
  wanted: unknown,
): Promise<readonly LineProperties[]> {
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  const { index, hidden } = NAMES[axis];
  const unknown = names.find((name) => ![index, hidden, 'address'].includes(name));
  if (names.length === 0 || unknown !== undefined) {
    throw invalidArgument(
      `The properties of ${axis} that the host knows are ${index}, ${hidden} and address.`,
    );
  }
  const { name } = await session.sheet(sheet);
  const [start, count] = axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const lines = await session.store.lines(sheet, axis, start, count);
  return lines.map((line, at) => {
    const all: LineProperties = {
      [index]: start + at,
      [hidden]: line.hidden,
      address: `${nameInAddress(name)}!${formatArea(lineOf(axis, area, at))}`,
    };
    return Object.fromEntries(names.map((each) => [each, all[each]]));
  });
}
