import { footing } from '../../src/calc/footing';
import { isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { readFigures } from '../matrix';
import { PRINTED_PLACES, rangeOf } from '../parameters';
import { readFigure } from '../readFigure';
import { readPlaces, single } from '../settings';

const TOTAL = rangeOf('合计', '印出的合计数');

export const FOOTING: CellFunction = {
  id: 'FOOTING',
  name: footing.name,
  description: '合计是否等于明细之和：“一致”“尾差0.01”（四舍五入所致）或“不符，差0.11”。',
  parameters: [TOTAL, rangeOf('明细区域', '相加的各数，不要包括合计'), PRINTED_PLACES],
  apply: ([total, details, places]) => {
    const only = single(total, TOTAL.name);
    if (isCellError(only)) return [[only]];
    const whole = readFigure(only);
    const parts = readFigures(details);
    const decimals = readPlaces(places, 2);
    if (isCellError(whole)) return [[whole]];
    if (isCellError(parts)) return [[parts]];
    if (isCellError(decimals)) return [[decimals]];
    return [[footing.apply(whole, parts, decimals)]];
  },
};
