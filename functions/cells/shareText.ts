import { isUndefined } from '../../src/calc/function';
import { shareText } from '../../src/calc/shareText';
import { CellError, isCellError, valueError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { readFigures, toMatrix } from '../matrix';
import { noName, wrongShape } from '../messages';
import { optional, rangeOf } from '../parameters';
import { readFigure } from '../readFigure';
import { readName } from '../readName';
import { isOmitted, single } from '../settings';

const TOTAL = optional('合计', '各部分的合计，不填为金额之和');

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
    if (isCellError(figures)) return [[figures]];
    const given = single(total, TOTAL.name);
    if (isCellError(given)) return [[given]];
    const whole = isOmitted(given) ? null : readFigure(given);
    if (isCellError(whole)) return [[whole]];
    const labels = toMatrix(names).flatMap((row) => row.map(readName));
    if (labels.length !== figures.length)
      return [[valueError(wrongShape(`${labels.length}项名称`, `${figures.length}项金额`))]];
    const parts = [];
    for (const [i, value] of figures.entries()) {
      if (value.isZero()) continue;
      const name = labels[i]!;
      if (isCellError(name)) return [[name]];
      if (name === '') return [[valueError(noName(i + 1))]];
      parts.push({ name, value });
    }
    const text = shareText.apply(parts, whole);
    return [[isUndefined(text) ? new CellError('#DIV/0!', text.undefined) : text]];
  },
};
