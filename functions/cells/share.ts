import { share } from '../../src/calc/share';
import type { CellFunction } from '../cellFunction';
import { optional, PART, RATE_PLACES, WHOLE } from '../parameters';
import { ratioOf } from '../ratio';

const WHEN_ZERO = '合计为零时';

export const SHARE: CellFunction = {
  id: 'SHARE',
  name: share.name,
  description: '部分占合计的比重：部分 ÷ 合计。结果是小数（0.9761），请把单元格设成百分比格式。',
  parameters: [PART, WHOLE, RATE_PLACES, optional(WHEN_ZERO, '合计数为零时显示什么；不填显示 #DIV/0!')],
  apply: ratioOf(share, WHEN_ZERO),
};
