import { toWan } from '../../src/calc/toWan';
import { isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { FIGURE_PLACES, rangeOf } from '../parameters';
import { toCell } from '../result';
import { readPlaces } from '../settings';

export const TOWAN: CellFunction = {
  id: 'TOWAN',
  name: toWan.name,
  description: '把元换算成万元并四舍五入（4.005 万元进为 4.01），没有二进制误差。',
  parameters: [rangeOf('金额', '以元为单位的数，或一片区域'), FIGURE_PLACES],
  apply: ([amount, places]) => {
    const decimals = readPlaces(places, 2);
    if (isCellError(decimals)) return [[decimals]];
    return eachCell([amount], ([yuan]) => toCell(toWan.apply(yuan!, decimals)));
  },
};
