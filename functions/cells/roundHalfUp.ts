import { round } from '../../src/calc/round';
import { exactly } from '../../src/amount/interval';
import { Decimal } from '../../src/amount/decimal';
import { isUndefined } from '../../src/calc/function';
import { CellError, isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { FIGURE_PLACES, rangeOf } from '../parameters';
import { toCell } from '../result';
import { readPlaces } from '../settings';

export const ROUNDHALFUP: CellFunction = {
  id: 'ROUNDHALFUP',
  // A name of its own, lest 四舍五入 be taken for the ROUND that Excel has.
  name: `${round.name}准`,
  description: '按十进制四舍五入：1.005 保留两位是 1.01，负数同样离零进位。',
  parameters: [rangeOf('数', '一个数，或一片区域'), FIGURE_PLACES],
  apply: ([figure, places]) => {
    const decimals = readPlaces(places, 2);
    if (isCellError(decimals)) return [[decimals]];
    return eachCell([figure], ([value]) => {
      const result = round.apply(exactly(value!), exactly(new Decimal(decimals)));
      return isUndefined(result) ? new CellError('#VALUE!', result.undefined) : toCell(result.value);
    });
  },
};
