import { Decimal } from '../../src/amount/decimal';
import { printedTo, verdict } from '../../src/calc/agreement';
import { footing } from '../../src/calc/footing';
import { ties } from '../../src/calc/ties';
import { shown } from '../amount/figures';

const decimals = (...values: readonly string[]): readonly Decimal[] =>
  values.map((value) => new Decimal(value));

describe('what a printed figure stands for', () => {
  test.each([
    ['669.7', 2, '669.7 [669.695, 669.705]'],
    ['670', 0, '670 [669.5, 670.5]'],
    ['0', 2, '0 [0, 0]'],
    ['669.702915', 2, '669.702915 [669.702915, 669.702915]'],
  ])('%s printed with %d decimals is %s', (value, places, interval) => {
    expect(shown(printedTo(new Decimal(value), places))).toBe(interval);
  });

  it('is told with as many decimals as are printed, more where they differ in more', () => {
    const apart = (a: string, b: string, places: number) =>
      verdict(printedTo(new Decimal(a), places), printedTo(new Decimal(b), places), places);
    expect(apart('670', '671', 0)).toBe('尾差1');
    expect(apart('670', '673', 0)).toBe('不符，差3');
    expect(apart('670', '672', 2)).toBe('不符，差2.00');
    expect(apart('669.70', '669.702915', 2)).toBe('尾差0.002915');
  });
});

describe('相等核对', () => {
  const check = (first: string, second: string, places = 2): string =>
    ties.apply(new Decimal(first), new Decimal(second), places);

  test.each([
    ['12.01', '12.01', '一致'],
    ['105.58', '105.59', '尾差0.01'],
    ['-105.58', '-105.59', '尾差0.01'],
    ['105.58', '105.60', '不符，差0.02'],
    ['1.01', '12.01', '不符，差11.00'],
    ['12.01', '1.01', '不符，差11.00'],
  ])('of %s and %s is “%s”', (first, second, words) => {
    expect(check(first, second)).toBe(words);
  });

  it('takes zero for exact: an omission is no rounding', () => {
    expect(check('0', '0.01')).toBe('不符，差0.01');
    expect(check('0', '0')).toBe('一致');
  });
});

describe('合计核对', () => {
  it('allows for what every figure may have been rounded by', () => {
    // 06 of 渌口 2020: nine items of 301, and 302, whose thirteen items miss it by more than rounding may.
    const wages = decimals('36.03', '28.39', '28.69', '12.27', '6.08', '0.55', '9.84', '4.31', '13.95');
    expect(footing.apply(new Decimal('140.10'), wages, 2)).toBe('尾差0.01');
    expect(footing.apply(new Decimal('140.11'), wages, 2)).toBe('一致');
    expect(footing.apply(new Decimal('140.16'), wages, 2)).toBe('尾差0.05');
    expect(footing.apply(new Decimal('140.17'), wages, 2)).toBe('不符，差0.06');
  });

  it('takes a blank total over filled rows for an omission, and blank rows for nothing', () => {
    expect(footing.apply(new Decimal(0), decimals('0.01', '0', '0'), 2)).toBe('不符，差0.01');
    expect(footing.apply(new Decimal('0.02'), decimals('0.01', '0', '0'), 2)).toBe('尾差0.01');
    expect(footing.apply(new Decimal('0.03'), decimals('0.01', '0', '0'), 2)).toBe('不符，差0.02');
    expect(footing.apply(new Decimal(0), [], 2)).toBe('一致');
  });

  it('takes negative details away', () => {
    expect(footing.apply(new Decimal(100), decimals('110', '-10'), 2)).toBe('一致');
  });
});
