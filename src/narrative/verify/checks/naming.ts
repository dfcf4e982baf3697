import type { Context } from '../context';
import type { Placed } from './completeness';
import type { NamedItem, ReadParagraph } from '../reading/frames';
import { chainsIn, isNameOf, isNear, nameOfCode } from '../reading/items';
import { NO_CELLS } from '../judgement';

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

/** 类 named by themselves, where the text lists the classes: a name one character off that of a class with money. */
function classFlaws({ located }: ReadParagraph, { vocabulary }: Context): readonly Placed[] {
  if (located.topic?.startsWith('一般公共预算') !== true) return [];
  const codes = [
    ...new Set(
      (vocabulary.tables.get('05')?.table.rows ?? []).flatMap(({ code }) => code?.slice(0, 3) ?? []),
    ),
  ];
  return chainsIn(located.paragraph.plain.text).flatMap(({ levels }): readonly Placed[] => {
    const [level] = levels;
    if (!level || levels.length > 1 || level.level !== '类') return [];
    if (codes.some((code) => isNameOf(level, code, vocabulary) === true)) return [];
    const meant = codes
      .flatMap((code) => nameOfCode('类', code, vocabulary) ?? [])
      .find((name) => isNear(name, level.name) || isNear(name.replace(/支出$/, ''), level.name));
    if (meant === undefined) return [];
    return [
      {
        located,
        judgement: {
          start: level.start,
          end: level.end,
          kind: 'name',
          stated: `${level.name}（类）`,
          expected: `${meant}（类）`,
          verdict: 'wrong',
          message: `05表里是${meant}`,
          cells: NO_CELLS,
        },
      },
    ];
  });
}

/** 科目 names against the codes they stand for. */
export function naming(read: readonly ReadParagraph[], context: Context): readonly Placed[] {
  return read.flatMap((paragraph) => [
    ...paragraph.items.flatMap((item) => chainFlaws(item, context)),
    ...classFlaws(paragraph, context),
  ]);
}
