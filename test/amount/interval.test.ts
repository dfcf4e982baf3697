import { Decimal } from '../../src/amount/decimal';
import {
  add,
  divide,
  exactly,
  halfUnit,
  intervalOf,
  meet,
  multiply,
  NOTHING,
  scale,
  subtract,
  sum,
} from '../../src/amount/interval';
import { exact, printed, shown } from './figures';

const USUAL = 2;

const stored = (value: string, decimals: number | null): string =>
  shown(intervalOf({ value: new Decimal(value), printed: decimals, typed: false, unit: null }, USUAL));

const typed = (value: string, decimals: number): string =>
  shown(intervalOf({ value: new Decimal(value), printed: decimals, typed: true, unit: null }, USUAL));

describe('half a unit of the last printed decimal', () => {
  test.each([
    [0, '0.5'],
    [1, '0.05'],
    [2, '0.005'],
    [6, '5e-7'],
    [20, '5e-21'],
  ])('with %d decimals is %s', (decimals, half) => {
    expect(halfUnit(decimals).toString()).toBe(half);
  });
});

describe('what a printed figure may stand for', () => {
  it('reaches half a unit of its last decimal to both sides', () => {
    expect(stored('669.7', 2)).toBe('669.7 [669.695, 669.705]');
    expect(stored('-12.01', 2)).toBe('-12.01 [-12.015, -12.005]');
    expect(stored('670', 0)).toBe('670 [669.5, 670.5]');
    expect(stored('12.345', 3)).toBe('12.345 [12.3445, 12.3455]');
  });

  it('is as precise as its table where the cell does not say', () => {
    expect(stored('669.7', null)).toBe('669.7 [669.695, 669.705]');
    expect(stored('670', null)).toBe('670 [669.995, 670.005]');
  });

  it('is nothing but itself where more decimals are stored than shown', () => {
    expect(stored('12.345678', 2)).toBe('12.345678 [12.345678, 12.345678]');
    expect(stored('669.7', 0)).toBe('669.7 [669.7, 669.7]');
    expect(stored('12.345', null)).toBe('12.345 [12.345, 12.345]');
  });

  it('reaches to the last digit a spreadsheet keeps, so that three thirds of 100 are 100', () => {
    const third = intervalOf(
      { value: new Decimal('33.3333333333333'), printed: 2, typed: false, unit: null },
      USUAL,
    );
    expect(meet(sum([third, third, third]), exactly(new Decimal(100)))).toBe(true);
    expect(meet(sum([third, third, third]), exactly(new Decimal('100.000001')))).toBe(false);
  });

  it('is exactly zero for zero, so that 28 printed 0.00 hide nothing', () => {
    expect(stored('0', 2)).toBe('0 [0, 0]');
    expect(stored('0', 0)).toBe('0 [0, 0]');
    expect(shown(sum(Array.from({ length: 28 }, () => printed('0.00'))))).toBe('0 [0, 0]');
  });

  it('may lack its trailing zeros when it is typed as text', () => {
    expect(typed('669.7', 1)).toBe('669.7 [669.695, 669.705]');
    expect(typed('670', 0)).toBe('670 [669.995, 670.005]');
  });

  it('is as precise as it is typed when that is more than usual', () => {
    expect(typed('12.3456', 4)).toBe('12.3456 [12.34555, 12.34565]');
  });
});

describe('arithmetic of figures', () => {
  it('adds up what each may be off', () => {
    expect(shown(add(printed('1.00'), printed('2.00')))).toBe('3 [2.99, 3.01]');
    expect(shown(subtract(printed('3.00'), printed('2.00')))).toBe('1 [0.99, 1.01]');
    expect(shown(sum([printed('1.00'), printed('2.00'), printed('3.00')]))).toBe('6 [5.985, 6.015]');
  });

  it('sums nothing to an exact zero', () => {
    expect(shown(sum([]))).toBe('0 [0, 0]');
    expect(shown(sum([NOTHING, printed('1.00'), NOTHING]))).toBe('1 [0.995, 1.005]');
  });

  it('multiplies to the extremes of the products, whatever the signs', () => {
    expect(shown(multiply(printed('2', 0), printed('-3', 0)))).toBe('-6 [-8.75, -3.75]');
    expect(shown(multiply({ ...exact(1), low: new Decimal(-1) }, printed('2', 0)))).toBe('2 [-2.5, 2.5]');
  });

  it('divides to the extremes of the quotients', () => {
    const quotient = divide(exact(6), printed('2', 0));
    expect(quotient && shown(quotient)).toBe('3 [2.4, 4]');
  });

  test.each([
    ['zero', exact(0)],
    ['a figure that may be zero', { ...exact('0.01'), low: new Decimal('-0.01'), high: new Decimal('0.03') }],
    ['a figure that ends at zero', { ...exact(-1), low: new Decimal(-2), high: new Decimal(0) }],
  ])('has no quotient by %s', (_, divisor) => {
    expect(divide(exact(1), divisor)).toBeNull();
  });

  it('keeps the figure when it is told in another unit', () => {
    expect(shown(scale(printed('669.70'), new Decimal(10_000)))).toBe('6697000 [6696950, 6697050]');
  });
});

describe('two figures agree but for rounding', () => {
  it('when one value can be both', () => {
    expect(meet(printed('10.00'), printed('10.01'))).toBe(true);
    expect(meet(printed('10.00'), printed('10.02'))).toBe(false);
  });

  it('never when one is zero and the other is not', () => {
    expect(meet(printed('0.00'), printed('0.01'))).toBe(false);
    expect(meet(NOTHING, printed('0.01'))).toBe(false);
  });

  it('when the ends of what they may be just touch', () => {
    expect(meet(exact('10.005'), printed('10.00'))).toBe(true);
    expect(meet(exact('10.0050001'), printed('10.00'))).toBe(false);
  });

  it('for a sum of nine rounded figures as far as 0.045, and no further', () => {
    const nine = sum(Array.from({ length: 9 }, () => printed('1.00')));
    expect(meet(nine, exactly(new Decimal('9.045')))).toBe(true);
    expect(meet(nine, printed('9.05'))).toBe(true);
    expect(meet(nine, printed('9.06'))).toBe(false);
  });
});
