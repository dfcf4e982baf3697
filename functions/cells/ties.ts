import { ties } from '../../src/calc/ties';
import { isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { PRINTED_PLACES, rangeOf } from '../parameters';
import { readPlaces } from '../settings';

export const TIES: CellFunction = {
  id: 'TIES',
  name: ties.name,
  description: '两个应当相等的数是否相等：“一致”“尾差0.01”（四舍五入所致）或“不符，差11.00”。',
  parameters: [
    rangeOf('甲', '一个数，或一片区域'),
    rangeOf('乙', '另一个数，或同样大小的区域'),
    PRINTED_PLACES,
  ],
  apply: ([first, second, places]) => {
    const decimals = readPlaces(places, 2);
    if (isCellError(decimals)) return [[decimals]];
    return eachCell([first, second], ([a, b]) => ties.apply(a!, b!, decimals));
  },
};
