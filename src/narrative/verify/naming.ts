import type { Context } from './context';
import type { Placed } from './completeness';
import type { NamedItem, ReadParagraph } from './frames';
import { isNameOf, nameOfCode } from './items';
import { NO_CELLS } from './judgement';

function chainFlaws(
  { located, chain, item, isMisspelt }: NamedItem,
  { vocabulary }: Context,
): readonly Placed[] {
  if (!item) {
    const level = chain.levels[chain.levels.length - 1];
    return level
      ? [
          {
            located,
            judgement: {
              start: level.start,
              end: level.end,
              kind: 'name',
              stated: `${level.name}（${level.level}）`,
              expected: null,
              verdict: 'uncheckable',
              message: '各表没有这个科目，请核对名称',
              cells: NO_CELLS,
            },
          },
        ]
      : [];
  }
  return chain.levels.flatMap((level): readonly Placed[] => {
    const isRight = isNameOf(level, item.code, vocabulary);
    const expected = nameOfCode(level.level, item.code, vocabulary);
    if (isRight === null || expected === null) return [];
    const isWrong = !isRight || (isMisspelt && level.level === '项');
    return [
      {
        located,
        judgement: {
          start: level.start,
          end: level.end,
          kind: 'name',
          stated: `${level.name}（${level.level}）`,
          expected: `${expected}（${level.level}）`,
          verdict: isWrong ? 'wrong' : 'ok',
          message: isWrong ? `${item.code} ${item.name}属于${expected}（${level.level}）` : '',
          cells: NO_CELLS,
        },
      },
    ];
  });
}

/** 科目 names against the codes they stand for. */
export function naming(read: readonly ReadParagraph[], context: Context): readonly Placed[] {
  return read.flatMap(({ items }) => items.flatMap((item) => chainFlaws(item, context)));
}
