import fc from 'fast-check';
import { verify } from '../../src/narrative/verify/verify';
import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';
import { anyParagraphs } from './kit/anyText';
import { bounded, SEEDS, within } from './kit/runs';

const ACCOUNTS = [openCase('lukou-2020/workbook.xlsx'), openCase('putuo-2024/workbook.xlsx')].map((book) =>
  recognise(book),
);

function expectVerified(text: string, against = ACCOUNTS): void {
  for (const accounts of against) {
    const claims = within(() => verify(text, accounts, null));
    for (const { start, end, message } of claims) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  }
}

describe.each(SEEDS)(
  'any paragraphs are checked to the end, each claim inside the text (%s seed)',
  (_name, seed) => {
    it('of words, digits, brackets and marks of any script', () => {
      fc.assert(
        fc.property(anyParagraphs, (text) => {
          expectVerified(text);
        }),
        bounded(seed),
      );
    });
  },
);

it.each([
  ['digits', '1'],
  ['opening brackets', '（'],
  ['amounts', '10.00万元，'],
  ['growths', '比上年增加10.00万元，增长5.00%，'],
  ['sums', '其中：1.00万元、2.00万元；'],
  ['blanks', ' \u3000'],
  ['ordinals', '一、（一）1.'],
  ['headings', '一、收入决算情况说明。'],
  ['names', '基本支出、项目支出和人员经费分别为1万元、2万元、3万元；'],
  ['marks of lists', '> - '],
  ['tags', '<u '],
])('a line of 60,000 characters of %s comes to an end', (_what, piece) => {
  expectVerified(piece.repeat(Math.ceil(60_000 / piece.length)), ACCOUNTS.slice(0, 1));
});
