import type { Check } from '../../entry/checks';
import type { AreasRef } from '../../proxy/context';
import type { Scalar } from '../../proxy/scalars';
import type { CellFormat, FormatKey } from '../../store/cellFormat';

/** A property of the cells' looks. Where the cells differ it is null. `shown`: how Excel gives it. */
export function formatScalar<K extends FormatKey>(
  key: K,
  check: Check<CellFormat[K]>,
  shown: (value: CellFormat[K]) => unknown = (value) => value,
): Scalar<AreasRef> {
  return {
    read: async (session, { sheet, areas }) => {
      await session.sheet(sheet);
      const [first, ...others] = await session.store.formats(sheet, areas, key);
      return first === undefined || others.length > 0 ? null : shown(first);
    },
    write: async (session, { sheet, areas }, value) => {
      await session.assertSheetWritable(sheet);
      await session.run({ type: 'format', sheet, areas, format: { [key]: check(value) } });
    },
  };
}
