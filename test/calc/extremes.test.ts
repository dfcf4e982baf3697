import { NOTHING } from '../../src/amount/interval';
import { largest, smallest } from '../../src/calc/extremes';
import { exact, printed } from '../amount/figures';
import { outcome } from './of';

describe('最大 and 最小', () => {
  const figures = [printed('1.50'), printed('-2.00'), printed('1.5', 1)];

  it('are the largest and the smallest figure', () => {
    expect(outcome(largest.apply(figures))).toBe('1.5 [1.495, 1.55]');
    expect(outcome(smallest.apply(figures))).toBe('-2 [-2.005, -1.995]');
  });

  it('take a blank for zero', () => {
    expect(outcome(largest.apply([exact(-5), NOTHING]))).toBe('0 [0, 0]');
    expect(outcome(smallest.apply([exact(5), NOTHING]))).toBe('0 [0, 0]');
  });

  it('of one figure are that figure', () => {
    expect(outcome(largest.apply([printed('1.50')]))).toBe('1.5 [1.495, 1.505]');
    expect(outcome(smallest.apply([printed('1.50')]))).toBe('1.5 [1.495, 1.505]');
  });

  it('have no result without any figure', () => {
    expect(outcome(largest.apply([]))).toBe('没有可以比较的数');
    expect(outcome(smallest.apply([]))).toBe('没有可以比较的数');
  });
});
