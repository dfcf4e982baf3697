import { Decimal } from '../../src/amount/decimal';
import { print } from '../../src/amount/print';

describe('a figure as it is printed', () => {
  test.each([
    ['669.7', 2, '669.70'],
    ['670', 2, '670.00'],
    ['0', 2, '0.00'],
    ['-0.5', 2, '-0.50'],
    ['670', 0, '670'],
    ['1234567.8', 2, '1234567.80'],
    ['1e-8', 2, '0.00000001'],
  ])('%s with at least %d decimals is %s', (value, decimals, text) => {
    expect(print(new Decimal(value), decimals)).toBe(text);
  });

  it('has two decimals unless something else is asked for', () => {
    expect(print(new Decimal(5))).toBe('5.00');
  });

  it('hides no decimal that the figure has', () => {
    expect(print(new Decimal('12.345678'))).toBe('12.345678');
    expect(print(new Decimal('12.345'), 0)).toBe('12.345');
  });

  it('gives zero no sign', () => {
    expect(print(new Decimal(-0))).toBe('0.00');
  });
});
