import { Decimal } from '../../src/amount/decimal';
import { NOTHING } from '../../src/amount/interval';
import { absolute } from '../../src/calc/absolute';
import { exact, printed } from '../amount/figures';
import { outcome } from './of';

describe('绝对值', () => {
  it('leaves what is not negative as it is', () => {
    expect(outcome(absolute.apply(printed('1.50')))).toBe('1.5 [1.495, 1.505]');
    expect(outcome(absolute.apply(NOTHING))).toBe('0 [0, 0]');
  });

  it('mirrors what is negative', () => {
    expect(outcome(absolute.apply(printed('-1.50')))).toBe('1.5 [1.495, 1.505]');
  });

  test.each([
    ['-0.01', '-0.03', '0.02', '0.01 [0, 0.03]'],
    ['0.01', '-0.02', '0.03', '0.01 [0, 0.03]'],
  ])('reaches down to zero when %s may have either sign', (value, low, high, result) => {
    const figure = { ...exact(value), low: new Decimal(low), high: new Decimal(high) };
    expect(outcome(absolute.apply(figure))).toBe(result);
  });
});
