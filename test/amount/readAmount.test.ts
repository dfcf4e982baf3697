import { readAmount, type RawValue } from '../../src/amount/readAmount';

const figure = (raw: RawValue, format?: string) => {
  const reading = readAmount(raw, format);
  if (reading.kind !== 'amount') throw new Error(`no amount: ${reading.kind}`);
  return reading.amount;
};

describe('a cell read as an amount', () => {
  test.each([null, undefined, '', '  ', '—', '－'])('%j is blank', (raw) => {
    expect(readAmount(raw)).toEqual({ kind: 'blank' });
  });

  test.each([0, '0', '0.00'])('%j is zero, which is not blank', (raw) => {
    expect(figure(raw).value.isZero()).toBe(true);
  });

  it('takes a number with the decimals its format shows', () => {
    const { value, printed, typed } = figure(669.7, '#,##0.00');
    expect([value.toString(), printed, typed]).toEqual(['669.7', 2, false]);
  });

  it('does not know the decimals of a number whose format does not say', () => {
    expect(figure(669.7).printed).toBeNull();
    expect(figure(669.7, 'General').printed).toBeNull();
  });

  it('keeps the decimals that are stored and not shown', () => {
    expect(figure(12.345678, '0.00').value.toString()).toBe('12.345678');
  });

  it('takes a figure typed as text with the decimals typed, whatever the format of the cell', () => {
    const { value, printed, typed } = figure('669.7', '0.00');
    expect([value.toString(), printed, typed]).toEqual(['669.7', 1, true]);
  });

  test.each(['合计', '详见附件', '1,01', '①'])('%s stays text', (raw) => {
    expect(readAmount(raw)).toEqual({ kind: 'text', text: raw });
  });

  test.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%s is text, no figure', (raw, text) => {
    expect(readAmount(raw)).toEqual({ kind: 'text', text });
  });

  test.each([NaN, Infinity, -Infinity])('%s is an error of the spreadsheet', (raw) => {
    expect(readAmount(raw)).toEqual({ kind: 'error', code: '#NUM!' });
  });

  it('keeps the code of an error value', () => {
    expect(readAmount({ error: '#REF!' })).toEqual({ kind: 'error', code: '#REF!' });
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', ' #NUM! '])(
    'takes an error value that came as the text %j for one',
    (raw) => {
      expect(readAmount(raw)).toEqual({ kind: 'error', code: raw.trim() });
    },
  );

  test.each(['#1', '# REF', '#REF!见附注'])('does not take %s for an error value', (raw) => {
    expect(readAmount(raw)).toEqual({ kind: 'text', text: raw });
  });
});
