import { completionRate } from '../../src/calc/completionRate';
import type { CellFunction } from '../cellFunction';
import { ACTUAL, BUDGET, optional, RATE_PLACES } from '../parameters';
import { ratioOf } from '../ratio';

const WHEN_ZERO = '预算为零时';

export const COMPLETION: CellFunction = {
  id: 'COMPLETION',
  name: completionRate.name,
  description: '决算数完成预算数的比率：决算数 ÷ 预算数。结果是小数（3.8976），请把单元格设成百分比格式。',
  parameters: [
    ACTUAL,
    BUDGET,
    RATE_PLACES,
    optional(WHEN_ZERO, '预算数为零时显示什么，如“年初无预算”；不填显示 #DIV/0!'),
  ],
  apply: ratioOf(completionRate, WHEN_ZERO),
};
