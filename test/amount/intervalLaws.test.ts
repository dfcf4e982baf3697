import fc from 'fast-check';
import { Decimal } from '../../src/amount/decimal';
import {
  add,
  divide,
  exactly,
  meet,
  multiply,
  negate,
  NOTHING,
  scale,
  subtract,
  sum,
  type Interval,
} from '../../src/amount/interval';
import { anyInterval, anyPrinted, contains, shown, withTruth } from './figures';

const anyFigure = fc.oneof(anyPrinted, anyInterval);
const anyTruth = withTruth(anyFigure);

describe('the result of true figures lies within the result of printed ones', () => {
  test.each<[string, (a: Interval, b: Interval) => Interval, (a: Decimal, b: Decimal) => Decimal]>([
    ['+', add, (a, b) => a.plus(b)],
    ['−', subtract, (a, b) => a.minus(b)],
    ['×', multiply, (a, b) => a.times(b)],
  ])('for %s', (_, ofFigures, ofTruths) => {
    fc.assert(
      fc.property(anyTruth, anyTruth, (a, b) => {
        expect(contains(ofFigures(a.figure, b.figure), ofTruths(a.truth, b.truth))).toBe(true);
      }),
    );
  });

  test('for ÷, unless the divisor may be zero', () => {
    fc.assert(
      fc.property(anyTruth, anyTruth, (a, b) => {
        const quotient = divide(a.figure, b.figure);
        if (quotient === null) expect(contains(b.figure, new Decimal(0))).toBe(true);
        else expect(contains(quotient, a.truth.div(b.truth))).toBe(true);
      }),
    );
  });

  test('for a sum', () => {
    fc.assert(
      fc.property(fc.array(anyTruth, { maxLength: 30 }), (all) => {
        const truth = all.reduce((total, each) => total.plus(each.truth), new Decimal(0));
        expect(contains(sum(all.map(({ figure }) => figure)), truth)).toBe(true);
      }),
    );
  });

  test('and the figure itself always lies within what it may stand for', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        for (const result of [a, add(a, b), subtract(a, b), multiply(a, b), negate(a), divide(a, b)]) {
          if (result) expect(contains(result, result.value)).toBe(true);
        }
      }),
    );
  });
});

describe('intervals obey the laws of arithmetic', () => {
  test('a sum is the same as adding one by one, blanks or no blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyFigure, fc.constant(NOTHING)), { maxLength: 30 }), (figures) => {
        const folded = figures.reduce<Interval>((total, figure) => add(total, figure), NOTHING);
        expect(shown(sum(figures))).toBe(shown(folded));
      }),
    );
  });

  test('the order of a sum does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 30 }), (figures) => {
        expect(shown(sum([...figures].reverse()))).toBe(shown(sum(figures)));
      }),
    );
  });

  test('taking away is adding the negative', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(shown(subtract(a, b))).toBe(shown(add(a, negate(b))));
      }),
    );
  });

  test('the negative of the negative is the figure, and the negative is −1 times it', () => {
    fc.assert(
      fc.property(anyFigure, (a) => {
        expect(shown(negate(negate(a)))).toBe(shown(a));
        expect(shown(negate(a))).toBe(shown(multiply(a, exactly(new Decimal(-1)))));
      }),
    );
  });

  test('another unit is a product by a known factor, and back again is the figure', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom('10000', '0.0001', '100000000', '1'), (a, factor) => {
        const scaled = scale(a, new Decimal(factor));
        expect(shown(scaled)).toBe(shown(multiply(a, exactly(new Decimal(factor)))));
        expect(shown(scale(scaled, new Decimal(1).div(factor)))).toBe(shown(a));
      }),
    );
  });

  test('multiplying and meeting do not depend on the order', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(shown(multiply(a, b))).toBe(shown(multiply(b, a)));
        expect(meet(a, b)).toBe(meet(b, a));
      }),
    );
  });

  test('two figures that may stand for the same true value meet', () => {
    fc.assert(
      fc.property(anyTruth, anyTruth, (a, b) => {
        const moved = add(b.figure, exactly(a.truth.minus(b.truth)));
        expect(meet(a.figure, moved)).toBe(true);
      }),
    );
  });

  test('two figures that have no true value in common do not meet', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, fc.integer({ min: 1, max: 1_000 }), (a, b, gap) => {
        const above = add(b, exactly(a.high.minus(b.low).plus(gap / 1_000)));
        expect(meet(a, above)).toBe(false);
      }),
    );
  });
});
