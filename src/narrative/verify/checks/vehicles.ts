import { Decimal } from '../../../amount/decimal';
import { NO_CELLS } from '../judgement';
import { pattern } from '../patterns';
import type { ReadParagraph } from '../reading/frames';
import { scan } from '../reading/quantity';
import type { Placed } from './completeness';

const VEHICLES = pattern('vehicles');
const KIND = pattern('vehicleKind');

/** Vehicles by kind against their number. */
export function vehicles({ located }: ReadParagraph): readonly Placed[] {
  if (located.topic !== '国有资产') return [];
  const { text } = located.paragraph.plain;
  const counts = scan(text).quantities.filter(({ unit }) => unit === '辆');
  const [total, ...kinds] = counts;
  if (!total || kinds.length < 3) return [];
  const isTotal = VEHICLES.test(text.slice(Math.max(0, total.start - 12), total.start));
  const end = text.indexOf('。', total.end) < 0 ? text.length : text.indexOf('。', total.end);
  const listed = kinds.filter(({ start }) => start < end);
  const areKinds = listed.every(({ start }) => KIND.test(text.slice(Math.max(0, start - 8), start)));
  if (!isTotal || !areKinds || listed.length < 3) return [];
  const added = listed.reduce((count, { value }) => count.plus(value), new Decimal(0));
  const isRight = added.eq(total.value);
  return [
    {
      located,
      judgement: {
        start: total.start,
        end: total.end,
        kind: 'sum',
        stated: total.text,
        expected: `${added.toFixed()}辆`,
        verdict: isRight ? 'ok' : 'wrong',
        message: isRight ? '' : `各类车辆之和是${added.toFixed()}辆`,
        cells: NO_CELLS,
      },
    },
  ];
}
