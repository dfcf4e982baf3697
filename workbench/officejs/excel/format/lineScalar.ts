import { isBoolean, within } from '../../entry/checks';
import type { Area } from '../../grid/area';
import type { AreasRef } from '../../proxy/context';
import type { Scalar } from '../../proxy/scalars';
import type { Axis, Line } from '../../store/content';

// What Excel allows, in points.
const LARGEST: Readonly<Record<Axis, number>> = { rows: 409, columns: 1790 };

export const linesOf = (axis: Axis, area: Area): readonly [start: number, count: number] =>
  axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];

function lineScalar(
  axis: Axis,
  pick: (line: Line) => unknown,
  change: (value: unknown) => { readonly hidden: boolean } | { readonly size: number },
): Scalar<AreasRef> {
  return {
    read: async (session, { sheet, areas }) => {
      await session.sheet(sheet);
      const read = areas.map((area) => session.store.lines(sheet, axis, ...linesOf(axis, area)));
      const [first, ...others] = (await Promise.all(read)).flat().map(pick);
      return others.every((other) => other === first) ? first : null;
    },
    write: async (session, { sheet, areas }, value) => {
      await session.assertSheetWritable(sheet);
      for (const area of areas) {
        const [start, count] = linesOf(axis, area);
        await session.run({ type: 'lines', sheet, axis, start, count, change: change(value) });
      }
    },
  };
}

/** rowHidden and columnHidden: null where some are and some are not. */
export const hiddenScalar = (axis: Axis): Scalar<AreasRef> =>
  lineScalar(
    axis,
    ({ hidden }) => hidden,
    (value) => ({ hidden: isBoolean(value) }),
  );

/** rowHeight and columnWidth, in points. */
export const sizeScalar = (axis: Axis): Scalar<AreasRef> =>
  lineScalar(
    axis,
    ({ size }) => size,
    (value) => ({ size: within(0, LARGEST[axis])(value) }),
  );
