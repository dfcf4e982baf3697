import { exactly } from '../../src/amount/interval';
import { change } from '../../src/calc/change';
import { isUndefined } from '../../src/calc/function';
import { CellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { CURRENT, PRIOR } from '../parameters';
import { toCell } from '../result';

export const CHANGE: CellFunction = {
  id: 'CHANGE',
  name: change.name,
  description: '本年比上年增加的金额（减少为负数），按十进制计算，没有二进制误差。',
  parameters: [CURRENT, PRIOR],
  apply: ([current, prior]) =>
    eachCell([current, prior], ([now, before]) => {
      const result = change.apply(exactly(now!), exactly(before!));
      return isUndefined(result) ? new CellError('#VALUE!', result.undefined) : toCell(result.value);
    }),
};
