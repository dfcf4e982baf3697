import { NOTHING } from '../../src/amount/interval';
import { completionRate } from '../../src/calc/completionRate';
import { exact, printed } from '../amount/figures';
import { outcome, valueOf } from './of';

describe('完成率', () => {
  test.each([
    ['380.43', '100', '3.8043'],
    ['50', '100', '0.5'],
    ['100', '100', '1'],
    ['0', '100', '0'],
    ['-5', '100', '-0.05'],
    ['5', '-100', '-0.05'],
  ])('of %s against a budget of %s is %s: a completion, no growth', (actual, budget, rate) => {
    expect(valueOf(completionRate.apply(exact(actual), exact(budget)))).toBe(rate);
  });

  test.each([
    ['zero', exact(0)],
    ['blank', NOTHING],
    ['printed 0.00', printed('0.00')],
  ])('is none when the budget is %s, never 100 %%', (_, budget) => {
    expect(outcome(completionRate.apply(exact(5), budget))).toBe('预算数为零，没有完成率');
    expect(outcome(completionRate.apply(exact(0), budget))).toBe('预算数为零，没有完成率');
  });

  it('is zero when nothing of a budget was spent', () => {
    expect(outcome(completionRate.apply(NOTHING, printed('10.00')))).toBe('0 [0, 0]');
  });

  it('knows how far rounding may move it', () => {
    expect(outcome(completionRate.apply(exact(3), printed('2', 0)))).toBe('1.5 [1.2, 2]');
  });
});
