import { NOTHING } from '../../src/amount/interval';
import { total } from '../../src/calc/total';
import { printed } from '../amount/figures';
import { outcome } from './of';

describe('求和', () => {
  it('adds up figures and what each may be off', () => {
    expect(outcome(total.apply([printed('33.33'), printed('33.33'), printed('33.34')]))).toBe(
      '100 [99.985, 100.015]',
    );
  });

  it('counts a blank as nothing', () => {
    expect(outcome(total.apply([NOTHING, printed('1.50'), NOTHING]))).toBe('1.5 [1.495, 1.505]');
    expect(outcome(total.apply([NOTHING, NOTHING]))).toBe('0 [0, 0]');
  });

  it('takes negative figures away', () => {
    expect(outcome(total.apply([printed('1.50'), printed('-2.00')]))).toBe('-0.5 [-0.51, -0.49]');
  });

  it('has no result without any figure', () => {
    expect(outcome(total.apply([]))).toBe('没有可以相加的行或列');
  });
});
