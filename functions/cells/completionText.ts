import { completionText } from '../../src/calc/completionText';
import { isCellError } from '../cellError';
import type { CellFunction } from '../cellFunction';
import { eachCell } from '../matrix';
import { ACTUAL, BUDGET, optional } from '../parameters';
import { readWord } from '../settings';

const WHICH = optional('口径', '与哪个预算比，不填为 年初预算；也可写 全年预算');

export const COMPLETIONTEXT: CellFunction = {
  id: 'COMPLETIONTEXT',
  name: completionText.name,
  description:
    '写出完成预算的情况：“完成年初预算的389.76%，决算数大于年初预算数”；预算为零时写“年初无预算…”。',
  parameters: [ACTUAL, BUDGET, WHICH],
  apply: ([actual, budget, which]) => {
    const name = readWord(which, WHICH.name);
    if (isCellError(name)) return [[name]];
    return eachCell([actual, budget], ([spent, planned]) =>
      completionText.apply(spent!, planned!, name ?? undefined),
    );
  },
};
