import { isColour } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import type { AreasRef } from '../../proxy/context';
import { defineScalars } from '../../proxy/scalars';
import { formatScalar } from './formatScalar';

export class RangeFill extends ClientObject<AreasRef> {
  clear(): void {
    this.invoke('clear', [], async (session, { sheet, areas }) => {
      await session.assertSheetWritable(sheet);
      await session.run({ type: 'format', sheet, areas, format: { fillColor: null } });
    });
  }
}

defineScalars(RangeFill, {
  // A cell without a fill is white to Excel.
  color: formatScalar('fillColor', isColour, (color) => color ?? '#FFFFFF'),
});
