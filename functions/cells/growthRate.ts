import { growthRate } from '../../src/calc/growthRate';
import type { CellFunction } from '../cellFunction';
import { CURRENT, optional, PRIOR, RATE_PLACES } from '../parameters';
import { ratioOf } from '../ratio';

const WHEN_ZERO = '基数为零时';

export const GROWTHRATE: CellFunction = {
  id: 'GROWTHRATE',
  name: growthRate.name,
  description:
    '本年比上年的增长率：（本年－上年）÷ 上年的绝对值。结果是小数（0.7455），请把单元格设成百分比格式。',
  parameters: [
    CURRENT,
    PRIOR,
    RATE_PLACES,
    optional(WHEN_ZERO, '上年数为零时显示什么，如“不可比”；不填显示 #DIV/0!'),
  ],
  apply: ratioOf(growthRate, WHEN_ZERO),
};
