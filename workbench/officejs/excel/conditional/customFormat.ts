import { isText } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import { defineScalars } from '../../proxy/scalars';
import { ConditionalRangeFormat } from './rangeFormat';
import { change, infoOf, type ConditionalRef } from './ref';

class ConditionalFormatRule extends ClientObject<ConditionalRef> {}

defineScalars(ConditionalFormatRule, {
  formula: {
    read: async (session, ref) => (await infoOf(session, ref)).formula ?? '',
    write: (session, ref, value) => change(session, ref, () => ({ formula: isText(value) })),
  },
});

/** A rule by formula. */
export class CustomConditionalFormat extends ClientObject<ConditionalRef> {
  get rule(): ConditionalFormatRule {
    return this.part('rule', (handle) => new ConditionalFormatRule(this.context, handle));
  }

  get format(): ConditionalRangeFormat {
    return this.part('format', (handle) => new ConditionalRangeFormat(this.context, handle));
  }
}
