import { isUndefined } from '../../src/calc/function';
import { shares } from '../../src/calc/shares';
import { CellError, isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { readFigures, toMatrix } from '../matrix';
import { RATE_PLACES, rangeOf } from '../parameters';
import { toCell } from '../result';
import { readPlaces } from '../settings';

export const SHARES: CellFunction = {
  id: 'SHARES',
  name: shares.name,
  description:
    '一列数各占合计的比重，四舍五入后正好合计 100%（差额按最大余数法分配），结果自动填满同样大小的区域。',
  parameters: [rangeOf('区域', '要算比重的各数，不要包括合计'), RATE_PLACES],
  apply: ([range, places]) => {
    const figures = readFigures(range);
    const decimals = readPlaces(places, 2);
    if (isCellError(figures)) return [[figures]];
    if (isCellError(decimals)) return [[decimals]];
    const result = shares.apply(figures, decimals);
    if (isUndefined(result)) return [[new CellError('#DIV/0!', result.undefined)]];
    let next = 0;
    return toMatrix(range).map((row) => row.map(() => toCell(result[next++]!)));
  },
};
