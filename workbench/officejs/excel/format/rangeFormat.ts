import { isBoolean, oneOf, within } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import type { AreasRef } from '../../proxy/context';
import { defineScalars } from '../../proxy/scalars';
import type { Axis } from '../../store/content';
import { formatScalar } from './formatScalar';
import { linesOf, sizeScalar } from './lineScalar';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

export class RangeFormat extends ClientObject<AreasRef> {
  get fill(): RangeFill {
    return this.part('fill', (handle) => new RangeFill(this.context, handle));
  }

  get font(): RangeFont {
    return this.part('font', (handle) => new RangeFont(this.context, handle));
  }

  get borders(): RangeBorderCollection {
    return this.part('borders', (handle) => new RangeBorderCollection(this.context, handle));
  }

  autofitColumns(): void {
    this.autofit('autofitColumns', 'columns');
  }

  autofitRows(): void {
    this.autofit('autofitRows', 'rows');
  }

  private autofit(name: string, axis: Axis): void {
    this.invoke(name, [], async (session, { sheet, areas }) => {
      await session.assertSheetWritable(sheet);
      for (const area of areas) {
        const [start, count] = linesOf(axis, area);
        await session.run({ type: 'lines', sheet, axis, start, count, change: { size: 'fit' } });
      }
    });
  }
}

defineScalars(RangeFormat, {
  wrapText: formatScalar('wrapText', isBoolean),
  horizontalAlignment: formatScalar('horizontalAlignment', oneOf(...HORIZONTAL)),
  verticalAlignment: formatScalar('verticalAlignment', oneOf(...VERTICAL)),
  indentLevel: formatScalar('indentLevel', within(0, 250)),
  rowHeight: sizeScalar('rows'),
  columnWidth: sizeScalar('columns'),
});
