import { cellsOf, firstSheet } from './kit/reading';
import { rowOf } from './kit/packageOf';

const cells = (text: string) => cellsOf(firstSheet(rowOf(text)));
const NOT_CALCULATED = { error: '#未计算' };

// Libraries write formulas that nobody has calculated yet: neither zero nor blank would be honest.
describe('a formula without a value', () => {
  it.each([
    ['no value', '<c r="A1"><f>B1+1</f></c>'],
    ['an empty value', '<c r="A1"><f>B1+1</f><v></v></c>'],
    ['a closed value', '<c r="A1"><f>B1+1</f><v/></c>'],
    ['a number without a value', '<c r="A1" t="n"><f>B1+1</f></c>'],
    ['a shared string without a value', '<c r="A1" t="s"><f>B1+1</f></c>'],
  ])('is the error value #未计算: %s', (_what, text) => {
    expect(cells(text)).toEqual({ A1: { value: NOT_CALCULATED, formula: 'B1+1' } });
  });

  it('is it in each cell that shares a formula', () => {
    expect(
      cells(
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">A2+1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c>',
      ),
    ).toEqual({
      A1: { value: 1, formula: 'A2+1' },
      B1: { value: NOT_CALCULATED, formula: 'B2+1' },
    });
  });

  it('is it in each cell of an array formula', () => {
    expect(cells('<c r="A1"><f t="array" ref="A1:B1">A2:B2*2</f><v>1</v></c><c r="B1"/>')['B1']).toEqual({
      value: NOT_CALCULATED,
    });
  });
});

describe('a formula with a value', () => {
  it('keeps a zero', () => {
    expect(cells('<c r="A1"><f>B1-C1</f><v>0</v></c>')).toEqual({ A1: { value: 0, formula: 'B1-C1' } });
  });

  it('counts as blank when it came to the empty text', () => {
    expect(cells('<c r="A1" t="str"><f>IF(B1=0,"",B1)</f><v></v></c>')).toEqual({});
  });
});
