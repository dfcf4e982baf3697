import { Decimal } from '../../src/amount/decimal';
import { asPrinted, percentage, printed } from '../../src/calc/wording';

describe('figures in the text', () => {
  test.each([
    ['810.16', '810.16'],
    ['669.7', '669.70'],
    ['12', '12.00'],
    ['2.345', '2.35'],
    ['-2.345', '-2.35'],
    ['-0.004', '0.00'],
    ['12345678.9', '12345678.90'],
  ])('%s is printed %s', (value, text) => {
    expect(printed(new Decimal(value))).toBe(text);
    expect(asPrinted(new Decimal(value)).eq(text)).toBe(true);
  });

  test.each([
    ['0.7455', '74.55%'],
    ['3.897623', '389.76%'],
    ['0.00005', '0.01%'],
    ['-0.05', '-5.00%'],
    ['-0.00001', '0.00%'],
    ['1', '100.00%'],
  ])('%s is printed %s', (ratio, text) => {
    expect(percentage(new Decimal(ratio))).toBe(text);
  });
});
