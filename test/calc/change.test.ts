import { NOTHING } from '../../src/amount/interval';
import { change } from '../../src/calc/change';
import { printed } from '../amount/figures';
import { outcome } from './of';

describe('增减额', () => {
  it('is the current figure less that of the year before', () => {
    expect(outcome(change.apply(printed('12.01'), printed('10.00')))).toBe('2.01 [2, 2.02]');
  });

  it('is negative when there is less', () => {
    expect(outcome(change.apply(printed('10.00'), printed('12.01')))).toBe('-2.01 [-2.02, -2]');
  });

  it('is the whole figure where there was nothing the year before', () => {
    expect(outcome(change.apply(printed('10.00'), NOTHING))).toBe('10 [9.995, 10.005]');
  });
});
