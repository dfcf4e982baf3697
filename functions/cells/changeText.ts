import { changeText } from '../../src/calc/changeText';
import { isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { CURRENT, PRIOR, UNIT } from '../parameters';
import { readWord } from '../settings';

export const CHANGETEXT: CellFunction = {
  id: 'CHANGETEXT',
  name: changeText.name,
  description: '写出增减情况：“增加346.02万元，增长74.55%”“减少…，下降…”“持平”“上年无此项支出”。',
  parameters: [CURRENT, PRIOR, UNIT],
  apply: ([current, prior, unit]) => {
    const inUnit = readWord(unit, UNIT.name);
    if (isCellError(inUnit)) return [[inUnit]];
    return eachCell([current, prior], ([now, before]) =>
      changeText.apply(now!, before!, inUnit ?? undefined),
    );
  },
};
