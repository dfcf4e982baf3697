import { isBoolean, isColour, oneOf, type Check } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import { defineScalars, type Scalar } from '../../proxy/scalars';
import type { CellFormat } from '../../store/cellFormat';
import { change, infoOf, type ConditionalRef } from './ref';

type Key = 'fillColor' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough';

/** What the format does not say, it leaves as the cell has it: '' for a colour, null for the rest. */
function part<K extends Key>(key: K, check: Check<CellFormat[K]>, unsaid: '' | null): Scalar<ConditionalRef> {
  return {
    read: async (session, ref) => (await infoOf(session, ref)).format[key] ?? unsaid,
    write: (session, ref, value) =>
      change(session, ref, ({ format }) => ({ format: { ...format, [key]: check(value) } })),
  };
}

class ConditionalRangeFont extends ClientObject<ConditionalRef> {}

defineScalars(ConditionalRangeFont, {
  color: part('fontColor', isColour, ''),
  bold: part('bold', isBoolean, null),
  italic: part('italic', isBoolean, null),
  strikethrough: part('strikethrough', isBoolean, null),
  underline: part('underline', oneOf('None', 'Single', 'Double'), null),
});

class ConditionalRangeFill extends ClientObject<ConditionalRef> {}

defineScalars(ConditionalRangeFill, { color: part('fillColor', isColour, '') });

/** How the cells look where the rule holds. */
export class ConditionalRangeFormat extends ClientObject<ConditionalRef> {
  get fill(): ConditionalRangeFill {
    return this.part('fill', (handle) => new ConditionalRangeFill(this.context, handle));
  }

  get font(): ConditionalRangeFont {
    return this.part('font', (handle) => new ConditionalRangeFont(this.context, handle));
  }
}
