import { compare } from '../../../amount/compare';
import { add } from '../../../amount/interval';
import type { Placed } from './completeness';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { money } from '../judgement';
import { hostingWrong, perHead as perHeadText } from '../messages';
import { scan, statedInterval } from '../reading/quantity';
import { doubtful, type Stated } from './statedSum';

const firstOf = (read: readonly ReadParagraph[], name: string): Stated | undefined =>
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
function kinds(read: readonly ReadParagraph[], { current }: Context): readonly Placed[] {
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

const FEWEST_YUAN = 10;
const MOST_YUAN = 1000;

/** 公务接待费 by the visitors of the same sentence: no error, but to be looked at where it cannot well be. */
function perHead({ located, frames }: ReadParagraph): readonly Placed[] {
  if (located.topic !== '三公经费') return [];
  const { text } = located.paragraph.plain;
  return frames.flatMap(({ subject, statements }): readonly Placed[] => {
    const amount = statements.actual?.quantity;
    if (subject.name !== '公务接待费' || !amount || amount.value.isZero()) return [];
    const people = scan(text).quantities.find(
      ({ unit, start, value }) => unit === '人次' && start > amount.end && !value.isZero(),
    );
    if (!people || text.slice(amount.end, people.start).includes('。')) return [];
    const each = amount.value.times(10_000).div(people.value);
    if (each.gte(FEWEST_YUAN) && each.lte(MOST_YUAN)) return [];
    return [doubtful(located, people, perHeadText(amount.text, people.text, each.toFixed(2)))];
  });
}

/** 公务接待: its kinds against the table, and what was spent on a visitor. */
export const hosting = (read: readonly ReadParagraph[], context: Context): readonly Placed[] => [
  ...read.flatMap(perHead),
  ...kinds(read, context),
];
