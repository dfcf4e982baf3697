import { compare } from '../../../amount/compare';
import { sum } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import { money } from '../judgement';
import * as say from '../messages';
import type { ReadParagraph } from '../reading/frames';
import type { Placed } from './completeness';
import { doubtful, interval, sumClaim, type Stated } from './statedSum';

const VERDICT = { equal: 'ok', rounding: 'rounding', unequal: 'wrong' } as const;

/** What no table has: the parts of 政府采购 against the total, what small firms got within it. */
function parts(read: readonly ReadParagraph[]): readonly Placed[] {
  const found = new Map<string, Stated>();
  for (const { located, frames } of read) {
    if (located.topic !== '政府采购') continue;
    for (const { subject, statements } of frames) {
      if (statements.actual && !found.has(subject.name))
        found.set(subject.name, { located, statement: statements.actual });
    }
  }
  const claims: Placed[] = [];
  const total = found.get('政府采购支出总额');
  const kinds = ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'].flatMap(
    (name) => found.get(name) ?? [],
  );
  if (total && kinds.length === 3) {
    const added = sum(kinds.map(interval));
    const verdict = VERDICT[compare(interval(total), '=', added)];
    const spelt = kinds.map((part) => print(interval(part).value)).join(' + ');
    claims.push(
      sumClaim(
        total,
        verdict,
        money(added.value),
        verdict === 'wrong' ? `货物、工程、服务之和 ${spelt} = ${print(added.value)}` : '',
      ),
    );
  }
  const within = (part: Stated | undefined, whole: Stated | undefined, name: string): void => {
    if (!part || !whole) return;
    const isWithin = compare(interval(part), '≤', interval(whole)) !== 'unequal';
    if (!isWithin)
      claims.push(
        sumClaim(
          part,
          'wrong',
          `不大于${whole.statement.quantity.text}`,
          `${part.statement.quantity.text}大于${name}${whole.statement.quantity.text}`,
        ),
      );
  };
  within(found.get('授予中小企业合同金额'), total, '政府采购支出总额');
  within(
    found.get('授予小微企业合同金额'),
    found.get('授予中小企业合同金额') ?? total,
    '授予中小企业合同金额',
  );
  return claims;
}

/** Nothing procured, while 06 lists equipment bought. */
function equipment(read: readonly ReadParagraph[], { current }: Context): readonly Placed[] {
  const bought = current.figure('求和(06[31002、31003].决算数)');
  if (!bought?.interval.value.gt(0)) return [];
  return read.flatMap(({ located, frames }) =>
    frames.flatMap(({ subject, statements }): readonly Placed[] => {
      const total = statements.actual?.quantity;
      if (subject.name !== '政府采购支出总额' || !total?.value.isZero()) return [];
      return [doubtful(located, total, say.boughtWithout(money(bought.interval.value)))];
    }),
  );
}

/** 政府采购 against itself, and against the equipment in 06. */
export const procurement = (read: readonly ReadParagraph[], context: Context): readonly Placed[] => [
  ...equipment(read, context),
  ...parts(read),
];
