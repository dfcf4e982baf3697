import { NOTHING, sum, type Interval } from '../../../amount/interval';
import { compare } from '../../../amount/compare';
import { print } from '../../../amount/print';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { itemsOf } from '../reading/items';
import { money, NO_CELLS, type Judgement } from '../judgement';
import { percentOf, printPercent } from './ratio';
import { statedInterval } from '../reading/quantity';
import type { Located } from '../reading/section';

/** A judgement with the paragraph it stands in. */
export interface Placed {
  readonly located: Located;
  readonly judgement: Judgement;
}

const inTopic = (read: readonly ReadParagraph[], topic: string): readonly ReadParagraph[] =>
  read.filter(({ located }) => located.topic === topic);

/** Classes of 05 with money that the section on the structure leaves out. */
function missingClasses(read: readonly ReadParagraph[], { vocabulary, current }: Context): readonly Placed[] {
  const paragraphs = inTopic(read, '一般公共预算结构');
  const named = paragraphs
    .flatMap(({ frames }) => frames)
    .filter(({ subject, statements }) => subject.code?.length === 3 && statements.actual);
  const holder = paragraphs.find(({ frames }) => frames.some(({ subject }) => subject.code?.length === 3));
  const index = vocabulary.tables.get('05');
  if (
    !holder ||
    named.length === 0 ||
    !index ||
    /等(?:方面|支出)?。?$/.test(holder.located.paragraph.plain.text)
  )
    return [];
  const codes = new Set(named.map(({ subject }) => subject.code ?? ''));
  const all = new Set(index.table.rows.flatMap(({ code }) => (code === null ? [] : [code.slice(0, 3)])));
  // An amount that stands there under a name nobody knows is not left out.
  const unknown = new Set(
    paragraphs.flatMap(({ unbound, frames }) => [
      ...unbound.map(({ quantity }) => quantity.value.toString()),
      ...frames.flatMap(({ subject, statements }) =>
        subject.name === '' && statements.actual ? [statements.actual.quantity.value.toString()] : [],
      ),
    ]),
  );
  const total = current.figure('05[合计].小计');
  const missing = [...all].flatMap((code) => {
    const figure = codes.has(code) ? null : current.figure(`05[${code}].小计`);
    if (!figure || figure.interval.value.isZero() || unknown.has(figure.interval.value.toString())) return [];
    const name = index.byCode(code)[0]?.code === code ? (index.byCode(code)[0]?.key ?? code) : code;
    return [{ name, figure }];
  });
  if (missing.length === 0) return [];
  const share = ({ interval }: { interval: Interval }): string => {
    const percent = total && percentOf(interval, total.interval);
    return percent ? `（占${printPercent(percent.value)}）` : '';
  };
  const last = named[named.length - 1];
  const quantity = last?.statements.share?.quantity ?? last?.statements.actual?.quantity;
  const first = named[0]?.statements.actual?.quantity;
  if (!quantity || !first) return [];
  const sumStated = sum(
    named.map(({ statements }) => (statements.actual ? statedInterval(statements.actual.quantity) : NOTHING)),
  );
  return [
    {
      located: holder.located,
      judgement: {
        start: Math.min(first.start, quantity.start),
        end: Math.max(first.end, quantity.end),
        kind: 'sum',
        stated: `${codes.size}类，合计${money(sumStated.value)}`,
        expected: missing
          .map(({ name, figure }) => `${name}${money(figure.interval.value)}${share(figure)}`)
          .join('、'),
        verdict: 'wrong',
        message: `05表还有${missing.map(({ name, figure }) => `${name}${money(figure.interval.value)}${share(figure)}`).join('、')}没有写`,
        cells: missing.flatMap(({ figure }) => figure.cells),
      },
    },
  ];
}

/** 项 of 05 with money that have no paragraph of their own. */
function missingItems(read: readonly ReadParagraph[], { vocabulary, current }: Context): readonly Placed[] {
  const paragraphs = inTopic(read, '一般公共预算具体');
  const named = paragraphs.flatMap(({ items }) => items);
  const [holder] = paragraphs;
  if (!holder || named.length === 0) return [];
  // A name that fits no 项 may be meant for one: nobody can say then which is missing.
  const unknown = named.filter(({ item }) => item === null).length;
  const codes = new Set([
    ...named.flatMap(({ item }) => (item ? [item.code] : [])),
    ...paragraphs.flatMap(({ frames }) => frames.flatMap(({ subject }) => subject.code ?? [])),
  ]);
  const missing = itemsOf(vocabulary, ['05']).flatMap(({ code, name }) => {
    const figure = codes.has(code) ? null : current.figure(`05[${code}].小计`);
    return figure && !figure.interval.value.isZero() ? [{ code, name, figure }] : [];
  });
  if (missing.length === 0 || missing.length <= unknown) return [];
  const { text } = holder.located.paragraph.plain;
  return missing.map(({ code, name, figure }) => ({
    located: holder.located,
    judgement: {
      start: holder.located.bodyStart,
      end: text.length,
      kind: 'sum' as const,
      stated: `写了${codes.size}项`,
      expected: `${code} ${name} ${money(figure.interval.value)}`,
      verdict: 'wrong' as const,
      message: `05表${code} ${name}支出${money(figure.interval.value)}，没有单独说明`,
      cells: figure.cells,
    },
  }));
}

/** The budget of the whole against those of its 项. */
function budgetSum(read: readonly ReadParagraph[], { vocabulary, current }: Context): readonly Placed[] {
  const paragraphs = inTopic(read, '一般公共预算具体');
  const whole = paragraphs.flatMap((paragraph) =>
    paragraph.frames.flatMap(({ subject, statements }) =>
      subject.code === null && subject.actual.includes('05[合计].小计') && statements.budget
        ? [{ paragraph, statement: statements.budget }]
        : [],
    ),
  )[0];
  const budgets = new Map<string, Interval>();
  let isComplete = true;
  for (const { frames, items } of paragraphs) {
    for (const { subject, statements } of frames) {
      if (subject.code?.length === 7 && statements.budget && !budgets.has(subject.code)) {
        budgets.set(subject.code, statedInterval(statements.budget.quantity));
      }
    }
    if (items.some(({ item }) => item === null)) isComplete = false;
  }
  const named = new Set(paragraphs.flatMap(({ items }) => items.flatMap(({ item }) => item?.code ?? [])));
  if (!whole || budgets.size === 0 || !isComplete || [...named].some((code) => !budgets.has(code))) return [];
  const { quantity } = whole.statement;
  const stated = statedInterval(quantity);
  const total = sum(budgets.values());
  const agreement = compare(stated, '=', total);
  const listsAll = itemsOf(vocabulary, ['05']).every(
    ({ code }) => named.has(code) || current.figure(`05[${code}].小计`)?.interval.value.isZero() !== false,
  );
  const verdict =
    agreement === 'equal'
      ? 'ok'
      : agreement === 'rounding'
        ? 'rounding'
        : listsAll || compare(stated, '≥', total) === 'unequal'
          ? 'wrong'
          : 'uncheckable';
  const parts = [...budgets.values()].map(({ value }) => print(value)).join(' + ');
  return [
    {
      located: whole.paragraph.located,
      judgement: {
        start: quantity.start,
        end: quantity.end,
        kind: 'sum',
        stated: quantity.text,
        expected: money(total.value),
        verdict,
        message:
          verdict === 'wrong'
            ? `各项年初预算之和 ${parts} = ${print(total.value)}`
            : verdict === 'uncheckable'
              ? '有的项没有写，年初预算合计无法核对'
              : '',
        cells: NO_CELLS,
      },
    },
  ];
}

export function completeness(read: readonly ReadParagraph[], context: Context): readonly Placed[] {
  return [...missingClasses(read, context), ...missingItems(read, context), ...budgetSum(read, context)];
}
