import { NOTHING } from '../../src/amount/interval';
import { count } from '../../src/calc/count';
import { printed } from '../amount/figures';
import { outcome } from './of';

describe('个数', () => {
  it('counts the figures that are neither zero nor blank', () => {
    const figures = [printed('1.50'), NOTHING, printed('0.00'), printed('-2.00'), printed('0.01')];
    expect(outcome(count.apply(figures))).toBe('3 [3, 3]');
  });

  it('of nothing is zero', () => {
    expect(outcome(count.apply([]))).toBe('0 [0, 0]');
    expect(outcome(count.apply([NOTHING]))).toBe('0 [0, 0]');
  });
});
