import { compare } from '../../../amount/compare';
import { add } from '../../../amount/interval';
import type { Placed } from './completeness';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { money } from '../judgement';
import { hostingWrong } from '../messages';
import { statedInterval } from '../reading/quantity';
import type { Located } from '../reading/section';
import type { Statement } from '../reading/statement';

interface Found {
  readonly located: Located;
  readonly statement: Statement;
}

const firstOf = (read: readonly ReadParagraph[], name: string): Found | undefined =>
  read
    .filter(({ located }) => located.topic === '三公经费')
    .flatMap(({ located, frames }) =>
      frames.flatMap(({ subject, statements }) =>
        subject.name === name && statements.actual ? [{ located, statement: statements.actual }] : [],
      ),
    )[0];

/**
 * 国内公务接待 and 外事接待 against 07's 公务接待费: the first alone where it includes the second, or both together.
 * Where the text does not speak of the second, nobody can say.
 */
export function hosting(read: readonly ReadParagraph[], { current }: Context): readonly Placed[] {
  const figure = current.figure('07[决算].公务接待费');
  const home = firstOf(read, '国内公务接待支出');
  const abroad = firstOf(read, '外事接待支出');
  if (!figure || figure.isBlank || !home) return [];
  const { quantity } = home.statement;
  const own = statedInterval(quantity);
  const fits = [own, ...(abroad ? [add(own, statedInterval(abroad.statement.quantity))] : [])].some(
    (interval) => compare(interval, '=', figure.interval) !== 'unequal',
  );
  if (!fits && !abroad && compare(own, '≤', figure.interval) !== 'unequal') return [];
  const expected = money(figure.interval.value);
  return [
    {
      located: home.located,
      judgement: {
        start: quantity.start,
        end: quantity.end,
        kind: 'sum',
        stated: quantity.text,
        expected: abroad ? null : `不大于${expected}`,
        verdict: fits ? 'ok' : 'wrong',
        message: fits ? '' : hostingWrong(expected),
        cells: figure.cells,
      },
    },
  ];
}
