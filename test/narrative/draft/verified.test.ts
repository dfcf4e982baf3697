import type { Draft } from '../../../src/narrative/draft/model';
import { verify } from '../../../src/narrative/verify/verify';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { recognise } from '../../../src/tables/recognise';
import { openCase } from '../../kit/cases';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH, RICH_PRIOR } from '../../kit/sample';
import { HUNAN } from '../../kit/style';
import { drafted, supplementOf, textOf } from './given';
import { LUKOU, LUKOU_FACTS } from './lukou';

/** What is wrong with a draft by the check of explanations, apart from what the draft itself leaves open. */
function flaws(draft: Draft, snapshot: Snapshot, prior: Snapshot | null = null): readonly string[] {
  const accounts = recognise(snapshot);
  const text = textOf(draft);
  return verify(text, accounts, prior && recognise(prior, accounts.unit))
    .filter(({ verdict, start, end }) => verdict === 'wrong' && !text.slice(start, end).includes('【待填写'))
    .map(({ start, end, message }) => `${text.slice(start, end)}：${message}`);
}

const RICH_BOOK = render(accountsOf(RICH), HUNAN);
const PRIOR_BOOK = render(accountsOf(RICH_PRIOR), HUNAN);
const PUTUO = openCase('putuo-2024/workbook.xlsx');

describe('a draft passes the check of explanations', () => {
  it('Lukou 2020', () => {
    expect(flaws(drafted(LUKOU, { supplement: LUKOU_FACTS }), LUKOU)).toEqual([]);
  });

  it('Putuo 2024', () => {
    expect(
      flaws(drafted(PUTUO, { template: '上海', supplement: supplementOf({ 年度: 2024 }) }), PUTUO),
    ).toEqual([]);
  });

  it.each(['湖南', '上海'])(
    'a unit with money of every kind and last year, in the wording of %s',
    (template) => {
      const supplement = supplementOf({ 年度: 2023, 单位性质: '行政单位' });
      const draft = drafted(RICH_BOOK, { template, prior: PRIOR_BOOK, supplement });
      expect(flaws(draft, RICH_BOOK, PRIOR_BOOK)).toEqual([]);
    },
  );
});
