import fc from 'fast-check';
import { Decimal } from '../../src/amount/decimal';
import { NOTHING } from '../../src/amount/interval';
import { isUndefined } from '../../src/calc/function';
import { growthRate } from '../../src/calc/growthRate';
import { anyPrinted, exact, printed } from '../amount/figures';
import { outcome, valueOf } from './of';

const growth = (current: string, prior: string): string | null =>
  valueOf(growthRate.apply(exact(current), exact(prior)));

describe('增长率', () => {
  test.each([
    ['174.55', '100', '0.7455'],
    ['50', '100', '-0.5'],
    ['100', '100', '0'],
    ['0', '100', '-1'],
    ['-100', '100', '-2'],
  ])('from 100: %s on %s is %s', (current, prior, rate) => {
    expect(growth(current, prior)).toBe(rate);
  });

  test.each([
    ['-5', '-10', '0.5'],
    ['5', '-10', '1.5'],
    ['-20', '-10', '-1'],
    ['0', '-10', '1'],
  ])('rises when a negative base is left behind: %s on %s is %s', (current, prior, rate) => {
    expect(growth(current, prior)).toBe(rate);
  });

  test.each([
    ['zero', exact(0)],
    ['blank', NOTHING],
    ['printed 0.00', printed('0.00')],
    ['a sum that may be zero', { ...exact('0.01'), low: new Decimal('-0.01'), high: new Decimal('0.03') }],
  ])('is none on a base that is %s, not even for nothing', (_, prior) => {
    expect(outcome(growthRate.apply(exact(5), prior))).toBe('上年数为零，没有增长率');
    expect(outcome(growthRate.apply(NOTHING, prior))).toBe('上年数为零，没有增长率');
  });

  it('knows how far rounding may move it', () => {
    expect(outcome(growthRate.apply(exact(3), printed('2', 0)))).toBe('0.5 [0.2, 1]');
    expect(outcome(growthRate.apply(exact(3), printed('-2', 0)))).toBe('2.5 [2.2, 3]');
  });

  it('has the sign of the change, for any figures', () => {
    fc.assert(
      fc.property(anyPrinted, anyPrinted, (current, prior) => {
        const rate = growthRate.apply(current, prior);
        if (isUndefined(rate)) expect(prior.low.lte(0) && prior.high.gte(0)).toBe(true);
        else expect(Math.sign(rate.value.toNumber())).toBe(current.value.cmp(prior.value));
      }),
    );
  });
});
