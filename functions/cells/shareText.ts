import { isUndefined } from '../../src/calc/function';
import { shareText } from '../../src/calc/shareText';
import { CellError, isCellError, valueError } from '../cellError';
import type { CellFunction, CellValue } from '../cellFunction';
import { readFigures, toMatrix } from '../matrix';
import { noName, wrongShape } from '../messages';
import { optional, rangeOf } from '../parameters';
import { isOmitted } from '../settings';

const TOTAL = optional('合计', '各部分的合计，不填为金额之和');

const nameOf = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

export const SHARETEXT: CellFunction = {
  id: 'SHARETEXT',
  name: shareText.name,
  description: '写出各部分和占比：“一般公共服务支出（类）790.76万元，占97.61%；…”，金额为零的不写。',
  parameters: [
    rangeOf('名称区域', '各部分的名称'),
    rangeOf('金额区域', '各部分的金额，与名称一一对应'),
    TOTAL,
  ],
  apply: ([names, amounts, total]) => {
    const figures = readFigures(amounts);
    const whole = isOmitted(total) ? null : readFigures(total);
    if (isCellError(figures)) return [[figures]];
    if (isCellError(whole)) return [[whole]];
    const labels = toMatrix(names).flatMap((row) => row.map(nameOf));
    if (labels.length !== figures.length)
      return [[valueError(wrongShape(`${labels.length}项名称`, `${figures.length}项金额`))]];
    const nameless = figures.findIndex((value, i) => !value.isZero() && labels[i] === '');
    if (nameless >= 0) return [[valueError(noName(nameless + 1))]];
    const parts = figures.map((value, i) => ({ name: labels[i]!, value }));
    const text = shareText.apply(parts, whole?.[0] ?? null);
    return [[isUndefined(text) ? new CellError('#DIV/0!', text.undefined) : text]];
  },
};
