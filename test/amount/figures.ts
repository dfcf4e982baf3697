import fc from 'fast-check';
import { Decimal } from '../../src/amount/decimal';
import { exactly, intervalOf, type Interval } from '../../src/amount/interval';

/** A figure known exactly. */
export const exact = (value: string | number): Interval => exactly(new Decimal(value));

/** A figure as a table prints it: with two decimals, or as many as said. */
export const printed = (value: string, decimals = 2): Interval =>
  intervalOf({ value: new Decimal(value), printed: decimals, typed: false, unit: null }, 2);

/** An interval in short: “669.70 [669.695, 669.705]”. */
export const shown = ({ value, low, high }: Interval): string =>
  `${value.toString()} [${low.toString()}, ${high.toString()}]`;

/** Any figure a table may print, in any sign and precision. */
export const anyPrinted: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, decimals]) =>
    printed(new Decimal(units).div(new Decimal(10).pow(decimals)).toString(), decimals),
  );

/** Any interval at all, as a computation may leave it, with its figure somewhere inside. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: 0, max: 5_000 }),
    fc.integer({ min: 0, max: 5_000 }),
  )
  .map(([units, below, above]) => {
    const value = new Decimal(units).div(1_000);
    return { value, low: value.minus(below / 1_000), high: value.plus(above / 1_000) };
  });

export interface TrueFigure {
  readonly figure: Interval;
  /** What the figure truly is: somewhere in its interval, the ends included. */
  readonly truth: Decimal;
}

/** A figure together with one of the true values that it may stand for. */
export const withTruth = (figures: fc.Arbitrary<Interval>): fc.Arbitrary<TrueFigure> =>
  fc.tuple(figures, fc.integer({ min: 0, max: 1_000 })).map(([figure, part]) => ({
    figure,
    truth: figure.low.plus(figure.high.minus(figure.low).times(part).div(1_000)),
  }));

export const contains = ({ low, high }: Interval, truth: Decimal): boolean =>
  low.lte(truth) && truth.lte(high);
