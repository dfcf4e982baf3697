import { pattern } from '../patterns';
import { compare } from '../../../amount/compare';
import { Decimal } from '../../../amount/decimal';
import { sum, type Interval } from '../../../amount/interval';
import { print } from '../../../amount/print';
import type { Placed } from './completeness';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { money, NO_CELLS } from '../judgement';
import * as say from '../messages';
import { scan, statedInterval, type Quantity } from '../reading/quantity';
import type { Located } from '../reading/section';
import type { Statement } from '../reading/statement';

interface Stated {
  readonly located: Located;
  readonly statement: Statement;
}

const interval = ({ statement }: Stated): Interval => statedInterval(statement.quantity);

function claim(
  { located, statement: { quantity } }: Stated,
  verdict: 'ok' | 'rounding' | 'wrong',
  expected: string,
  message: string,
): Placed {
  return {
    located,
    judgement: {
      start: quantity.start,
      end: quantity.end,
      kind: 'sum',
      stated: quantity.text,
      expected,
      verdict,
      message,
      cells: NO_CELLS,
    },
  };
}

const VERDICT = { equal: 'ok', rounding: 'rounding', unequal: 'wrong' } as const;

/** 政府采购, which no table has: its parts against the total, what small firms got within it. */
function procurement(read: readonly ReadParagraph[]): readonly Placed[] {
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
  const parts = ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'].flatMap(
    (name) => found.get(name) ?? [],
  );
  if (total && parts.length === 3) {
    const added = sum(parts.map(interval));
    const verdict = VERDICT[compare(interval(total), '=', added)];
    const spelt = parts.map((part) => print(interval(part).value)).join(' + ');
    claims.push(
      claim(
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
        claim(
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

const VEHICLES = pattern('vehicles');
const KIND = pattern('vehicleKind');

/** Vehicles by kind against their number. */
function vehicles({ located }: ReadParagraph): readonly Placed[] {
  if (located.topic !== '国有资产') return [];
  const { text } = located.paragraph.plain;
  const counts = scan(text).quantities.filter(({ unit }) => unit === '辆');
  const [total, ...kinds] = counts;
  if (!total || kinds.length < 3) return [];
  const isTotal = VEHICLES.test(text.slice(Math.max(0, total.start - 12), total.start));
  const end = text.indexOf('。', total.end) < 0 ? text.length : text.indexOf('。', total.end);
  const listed = kinds.filter(({ start }) => start < end);
  const areKinds = listed.every(({ start }) => KIND.test(text.slice(Math.max(0, start - 8), start)));
  if (!isTotal || !areKinds || listed.length < 3) return [];
  const added = listed.reduce((count, { value }) => count.plus(value), new Decimal(0));
  const isRight = added.eq(total.value);
  return [
    {
      located,
      judgement: {
        start: total.start,
        end: total.end,
        kind: 'sum',
        stated: total.text,
        expected: `${added.toFixed()}辆`,
        verdict: isRight ? 'ok' : 'wrong',
        message: isRight ? '' : `各类车辆之和是${added.toFixed()}辆`,
        cells: NO_CELLS,
      },
    },
  ];
}

/** Figures no table has, stated twice: the second against the first. */
function repeated(read: readonly ReadParagraph[]): readonly Placed[] {
  const first = new Map<string, Quantity>();
  const claims: Placed[] = [];
  for (const { located, frames } of read) {
    for (const { subject, statements } of frames) {
      const statement = statements.actual;
      if (!statement || subject.name === '' || subject.actual.length > 0) continue;
      const earlier = first.get(subject.name);
      if (!earlier) first.set(subject.name, statement.quantity);
      else if (compare(statedInterval(statement.quantity), '=', statedInterval(earlier)) === 'unequal') {
        claims.push(
          claim({ located, statement }, 'wrong', earlier.text, `前面写的是${earlier.text}，前后不一致`),
        );
      }
    }
  }
  return claims;
}

const FEWEST_YUAN = 10;
const MOST_YUAN = 1000;

const uncheckable = (located: Located, quantity: Quantity, message: string): Placed => ({
  located,
  judgement: {
    start: quantity.start,
    end: quantity.end,
    kind: 'amount',
    stated: quantity.text,
    expected: null,
    verdict: 'uncheckable',
    message,
    cells: NO_CELLS,
  },
});

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
    return [uncheckable(located, people, say.perHead(amount.text, people.text, each.toFixed(2)))];
  });
}

/** Nothing procured, while 06 lists equipment bought. */
function equipment(read: readonly ReadParagraph[], { current }: Context): readonly Placed[] {
  const bought = current.figure('求和(06[31002、31003].决算数)');
  if (!bought?.interval.value.gt(0)) return [];
  return read.flatMap(({ located, frames }) =>
    frames.flatMap(({ subject, statements }): readonly Placed[] => {
      const total = statements.actual?.quantity;
      if (subject.name !== '政府采购支出总额' || !total?.value.isZero()) return [];
      return [uncheckable(located, total, say.boughtWithout(money(bought.interval.value)))];
    }),
  );
}

export function ownSums(read: readonly ReadParagraph[], context: Context): readonly Placed[] {
  return [
    ...read.flatMap(perHead),
    ...equipment(read, context),
    ...procurement(read),
    ...read.flatMap(vehicles),
    ...repeated(read),
  ];
}
