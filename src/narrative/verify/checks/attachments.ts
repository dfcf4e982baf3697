import { pattern } from '../patterns';
import { Decimal } from '../../../amount/decimal';
import { print } from '../../../amount/print';
import { sum, type Interval } from '../../../amount/interval';
import type { Placed } from './completeness';
import type { Context } from '../context';
import type { ReadParagraph } from '../reading/frames';
import { impliedPrior } from './judgeGrowth';
import { money, NO_CELLS, type Judgement } from '../judgement';
import { scan, statedInterval, type Quantity } from '../reading/quantity';
import type { Paragraph } from '../../text/paragraphs';
import type { Located } from '../reading/section';

/** Parts that miss their total by more than this share of it are a selection, not a slip. */
const NEAR = new Decimal('0.001');
const FEWEST_PARTS = 3;

const isNear = (value: Decimal, total: Decimal): boolean =>
  !value.eq(total) && value.minus(total).abs().lte(total.abs().times(NEAR));

const wrong = ({ start, end, text }: Quantity, expected: Decimal, message: string): Judgement => ({
  start,
  end,
  kind: 'sum',
  stated: text,
  expected: money(expected),
  verdict: 'wrong',
  message,
  cells: NO_CELLS,
});

/** What the figures of a list are, by the words right before them: 拨付, 支付, 余额. */
function groupsOf(parts: readonly Quantity[], text: string): readonly (readonly Quantity[])[] {
  const groups = new Map<string, Quantity[]>();
  for (const part of parts) {
    const word = text.slice(Math.max(0, part.start - 2), part.start);
    groups.set(word, [...(groups.get(word) ?? []), part]);
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST_PARTS);
}

/** “……174.95197万元，其中，甲74.21915万元，乙……”: a total that its parts miss by a digit. */
function partsOfTotal(text: string): readonly Judgement[] {
  const { quantities } = scan(text);
  const moneys = quantities.filter(({ measure }) => measure === 'money');
  const flaws: Judgement[] = [];
  for (const match of text.matchAll(/其中/g)) {
    const end = text.indexOf('。', match.index) < 0 ? text.length : text.indexOf('。', match.index);
    const start = text.lastIndexOf('。', match.index) + 1;
    const totals = moneys.filter((each) => each.start >= start && each.end <= match.index);
    const parts = moneys.filter((each) => each.start > match.index && each.end <= end);
    const sums = groupsOf(parts, text).map((group) => sum(group.map(statedInterval)).value);
    for (const total of totals) {
      if (sums.some((added) => added.eq(total.value))) continue;
      const near = sums.find((added) => isNear(added, total.value));
      // A sum that another total of the sentence has is that one's.
      if (near && !totals.some(({ value }) => value.eq(near))) {
        flaws.push(wrong(total, near, `其中各项之和是${print(near)}`));
      }
    }
  }
  return flaws;
}

const PRIOR_COLUMN = pattern('lastYearColumn');
const CURRENT_COLUMN = pattern('thisYearColumn');

const cellsOf = (paragraph: Paragraph, text: string): readonly string[] =>
  text
    .slice(paragraph.start, paragraph.end)
    .split(/\t|\|/)
    .map((cell) => cell.replace(/\s/g, ''));

const figure = (cell: string | undefined): Decimal | null =>
  cell !== undefined && /^-?\d+(?:\.\d+)?$/.test(cell) ? new Decimal(cell) : null;

/** A table that compares this year with last year: last year's total against what the explanation implies. */
function priorTables(
  paragraphs: readonly Paragraph[],
  text: string,
  prior: Interval,
  current: Interval,
): readonly { paragraph: Paragraph; judgement: Judgement }[] {
  const flaws: { paragraph: Paragraph; judgement: Judgement }[] = [];
  let isComparing = false;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'table') {
      isComparing = false;
      continue;
    }
    const cells = cellsOf(paragraph, text);
    if (cells.some((cell) => PRIOR_COLUMN.test(cell)) && cells.some((cell) => CURRENT_COLUMN.test(cell)))
      isComparing = true;
    if (!isComparing || !cells.some((cell) => /^合计$/.test(cell))) continue;
    const figures = cells.flatMap((cell) => figure(cell) ?? []);
    const [now, before] = figures;
    if (!now || !before) continue;
    // In 元 where this year's total is the tables' in 元.
    const factor = [new Decimal(1), new Decimal(10_000)].find((by) =>
      now.div(by).minus(current.value).abs().lte('0.01'),
    );
    if (!factor || before.div(factor).minus(prior.value).abs().lte('0.02')) continue;
    const stated = before.toFixed();
    const at = paragraph.plain.text.indexOf(stated);
    const unit = factor.eq(1) ? '万元' : '元';
    flaws.push({
      paragraph,
      judgement: {
        start: Math.max(0, at),
        end: Math.max(0, at) + stated.length,
        kind: 'amount',
        stated: `${stated}${unit}`,
        expected: money(prior.value),
        verdict: 'wrong',
        message: `上年合计${print(before.div(factor))}万元，与决算情况说明推算的上年数${print(prior.value)}万元（本年${print(current.value)}减增加额）不一致`,
        cells: NO_CELLS,
      },
    });
  }
  return flaws;
}

/** Last year's total as the explanation implies it, where this year's figure is right. */
function priorTotal(
  read: readonly ReadParagraph[],
  { current }: Context,
): { prior: Interval; current: Interval } | null {
  const total = current.figure('01[总计].收入');
  if (!total) return null;
  for (const { frames, located } of read) {
    if (located.topic !== '收支总体' && located.topic !== '财政拨款总体') continue;
    for (const frame of frames) {
      const stated = frame.statements.actual && statedInterval(frame.statements.actual.quantity);
      const prior = impliedPrior(frame);
      if (prior && stated?.value.eq(total.interval.value.toDecimalPlaces(2)) === true)
        return { prior, current: total.interval };
    }
  }
  return null;
}

/**
 * The parts of a published document around the explanation: only what can be told for certain, for they hold
 * many figures that are nobody's business here.
 */
export function attachmentClaims(
  rest: readonly Paragraph[],
  read: readonly ReadParagraph[],
  text: string,
  context: Context,
): readonly Placed[] {
  const sums = rest.flatMap((paragraph) =>
    paragraph.kind === 'table'
      ? []
      : partsOfTotal(paragraph.plain.text).map((judgement) => ({ paragraph, judgement })),
  );
  const total = priorTotal(read, context);
  const tables = total ? priorTables(rest, text, total.prior, total.current) : [];
  const where = (paragraph: Paragraph): Located => ({
    paragraph,
    section: '附件',
    topic: null,
    bodyStart: 0,
  });
  return [...sums, ...tables].map(({ paragraph, judgement }) => ({
    located: where(paragraph),
    judgement,
  }));
}
