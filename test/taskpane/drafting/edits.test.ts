import type { Draft, DraftParagraph } from '../../../src/narrative/draft/model';
import {
  carriedOver,
  changeIn,
  homeless,
  ownWords,
  type Edits,
} from '../../../taskpane/components/drafting/edits';

const paragraph = (id: string, text: string, ...values: readonly string[]): DraftParagraph => ({
  id,
  style: 'body',
  text,
  figures: values.map((value) => ({ start: 0, end: 0, value, cells: [], formula: '' })),
  pending: [],
  notes: [],
});

const draftOf = (...paragraphs: readonly DraftParagraph[]): Draft => ({
  template: '',
  department: '',
  year: '',
  sections: [{ id: '', title: '', paragraphs }],
  notes: [],
  problems: [],
});

const written = (id: string, text: string): Edits =>
  new Map([[id, { drafted: paragraph(id, '原来的'), edited: text }]]);

/** By the id of the paragraph for which it is shown. */
const wordsOf = (edits: Edits) => [...ownWords(edits)].map(([id, { edited }]) => [id, edited]);

describe('what the user has written', () => {
  it('stays with its paragraph through a new draft', () => {
    const after = carriedOver(written('一.总体', '我写的'), draftOf(paragraph('一.总体', '新的')));
    expect(wordsOf(after)).toEqual([['一.总体', '我写的']]);
  });

  it('goes with its paragraph to another section, and comes back', () => {
    const hunan = draftOf(paragraph('十二.采购', '甲'));
    const shanghai = draftOf(paragraph('十一.采购', '乙'));
    const there = carriedOver(written('十二.采购', '我写的'), shanghai);
    expect([wordsOf(there), homeless(there, shanghai)]).toEqual([[['十一.采购', '我写的']], []]);
    expect(wordsOf(carriedOver(ownWords(there), hunan))).toEqual([['十二.采购', '我写的']]);
  });

  it('goes nowhere where several paragraphs could be meant, and is kept', () => {
    const draft = draftOf(paragraph('四.总体', '甲'), paragraph('五.总体', '乙'));
    const after = carriedOver(written('一.总体', '我写的'), draft);
    expect(homeless(after, draft)).toEqual([{ id: '一.总体', text: '我写的' }]);
  });

  it('never takes the place of other words of the user', () => {
    const draft = draftOf(paragraph('十一.采购', '乙'));
    const after = carriedOver(
      new Map([...written('十一.采购', '先写的'), ...written('十二.采购', '后写的')]),
      draft,
    );
    expect(wordsOf(after)).toContainEqual(['十一.采购', '先写的']);
    expect(homeless(after, draft)).toEqual([{ id: '十二.采购', text: '后写的' }]);
  });
});

describe('a paragraph that is not what it was', () => {
  const before = { drafted: paragraph('一.总体', '共1.00万元', '1.00'), edited: null };

  it.each([
    ['the same', paragraph('一.总体', '共1.00万元', '1.00'), null],
    ['another figure', paragraph('一.总体', '共2.00万元', '2.00'), 'figures'],
    ['another wording', paragraph('一.总体', '合计1.00万元', '1.00'), 'words'],
  ])('%s', (_, now, change) => {
    expect(changeIn(before, now)).toBe(change);
  });
});
