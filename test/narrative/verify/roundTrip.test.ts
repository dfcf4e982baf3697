import fc from 'fast-check';
import type { Accounts } from '../../../src/tables/model';
import { recognise } from '../../../src/tables/recognise';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH_PRIOR, type Spec } from '../../kit/sample';
import { anyStyle, HUNAN, type Style } from '../../kit/style';
import { drafted, paragraphsOf, supplementOf, textOf } from '../draft/given';
import { anyAccounts } from './anyAccounts';
import { claimsOf } from './claims';

const LAST_YEAR = render(accountsOf(RICH_PRIOR), HUNAN);

interface Drafted {
  readonly text: string;
  readonly accounts: Accounts;
  readonly prior: Accounts;
  /** Offsets of the figures in the text. */
  readonly figures: readonly (readonly [start: number, end: number])[];
}

function draftOf(spec: Spec, style: Style, template: string): Drafted {
  const book = render(accountsOf(spec), style);
  const items = spec.activities.map(
    ({ code, generalBasic = 0 }) => [code, Math.round(generalBasic * 0.9) / 100, '人员变动'] as const,
  );
  const supplement = supplementOf({ 年度: 2023, 单位性质: '行政单位' }, items);
  const draft = drafted(book, { template, prior: LAST_YEAR, supplement });
  const accounts = recognise(book);
  const text = textOf(draft);
  let from = 0;
  const figures = paragraphsOf(draft).flatMap((paragraph) => {
    const at = text.indexOf(paragraph.text, from);
    from = at;
    return paragraph.figures.map(({ start, end }) => [at + start, at + end] as const);
  });
  return { text, accounts, prior: recognise(LAST_YEAR, accounts.unit), figures };
}

/** Wrong claims, but for what the draft itself leaves open. */
const wrongIn = (text: string, { accounts, prior }: Drafted) =>
  claimsOf(text, accounts, prior).filter(
    ({ verdict, start, end }) => verdict === 'wrong' && !text.slice(start, end).includes('【待填写'),
  );

describe('what the drafter writes passes the check', () => {
  test.each(['湖南', '上海'])('of any accounts in any layout, in the wording of %s', (template) => {
    fc.assert(
      fc.property(anyAccounts, anyStyle, (spec, style) => {
        const drafted = draftOf(spec, style, template);
        expect(wrongIn(drafted.text, drafted).map(({ stated, message }) => `${stated}：${message}`)).toEqual(
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** A figure with one digit changed so that it differs by more than its last digit. */
function slipped(figure: string, place: number, by: number): string | null {
  const digits = Array.from(figure).flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  // The last decimal is within rounding of the right one.
  const at = digits[place % Math.max(1, digits.length - 1)];
  if (at === undefined || digits.length < 2) return null;
  const changed = (Number(figure[at]) + 1 + (by % 9)) % 10;
  const result = `${figure.slice(0, at)}${changed}${figure.slice(at + 1)}`;
  return Number(result) === Number(figure) ? null : result;
}

/** Whether a figure changed at `start` is told: there, or by the ratio that no longer fits in the same sentence. */
function isTold(changed: string, start: number, end: number, drafted: Drafted): boolean {
  const { accounts, prior } = drafted;
  const from = Math.max(changed.lastIndexOf('。', start), changed.lastIndexOf('\n', start));
  const to = changed.indexOf('。', end);
  return claimsOf(changed, accounts, prior).some(({ verdict, start: first, end: last }) => {
    if (changed.slice(first, last).includes('【待填写')) return false;
    const isHere = first <= end && last >= start - 1;
    const isBeside = first > from && last <= to + 1;
    // With a small figure of last year, a growth rate one digit off may still be within rounding.
    return (verdict === 'wrong' && isBeside) || ((verdict === 'wrong' || verdict === 'rounding') && isHere);
  });
}

describe('a wrong figure put into a right text', () => {
  test.each(['湖南', '上海'])(
    'is found in the sentence it was put into, in the wording of %s',
    (template) => {
      let tried = 0;
      const missed: string[] = [];
      fc.assert(
        fc.property(anyAccounts, fc.nat(), fc.nat(), fc.nat(), (spec, which, place, by) => {
          const drafted = draftOf(spec, HUNAN, template);
          const { text, figures } = drafted;
          const chosen = figures[which % figures.length];
          if (!chosen) return;
          const [start, end] = chosen;
          const wrong = slipped(text.slice(start, end), place, by);
          if (wrong === null) return;
          tried++;
          const changed = text.slice(0, start) + wrong + text.slice(end);
          if (!isTold(changed, start, end, drafted)) {
            const around = changed.slice(Math.max(0, start - 30), end + 12);
            missed.push(`${around}（原为 ${text.slice(start, end)}）`);
          }
        }),
        { numRuns: 100, seed: 20_241_124 },
      );
      expect(missed.slice(Math.floor(tried * 0.01))).toEqual([]);
    },
  );
});
