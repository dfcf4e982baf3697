import { round } from '../../src/calc/round';
import { exact, printed } from '../amount/figures';
import { outcome } from './of';

describe('四舍五入', () => {
  test.each([
    ['2.345', 2, '2.35 [2.35, 2.35]'],
    ['-2.345', 2, '-2.35 [-2.35, -2.35]'],
    ['2.344999', 2, '2.34 [2.34, 2.34]'],
    ['2.5', 0, '3 [3, 3]'],
    ['-2.5', 0, '-3 [-3, -3]'],
    ['2.5', 4, '2.5 [2.5, 2.5]'],
    ['0', 2, '0 [0, 0]'],
  ])('%s to %d decimals: halves go away from zero', (value, places, result) => {
    expect(outcome(round.apply(exact(value), exact(places)))).toBe(result);
  });

  it('rounds what a printed figure may stand for', () => {
    expect(outcome(round.apply(printed('2.45'), exact(1)))).toBe('2.5 [2.4, 2.5]');
  });

  test.each(['-1', '0.5'])('has no result for %s decimals', (places) => {
    expect(outcome(round.apply(exact(1), exact(places)))).toBe('小数位须为非负整数');
  });
});
