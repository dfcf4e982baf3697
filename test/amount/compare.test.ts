import fc from 'fast-check';
import { compare, type Comparison } from '../../src/amount/compare';
import { add } from '../../src/amount/interval';
import { anyInterval, anyPrinted, exact, printed, withTruth } from './figures';

const anyFigure = fc.oneof(anyPrinted, anyInterval);

describe('how two figures compare', () => {
  test.each<[string, Comparison, string, string]>([
    ['12.01', '=', '12.01', 'equal'],
    ['12.01', '=', '12.02', 'rounding'],
    ['12.01', '=', '12.03', 'unequal'],
    ['12.01', '≤', '12.01', 'equal'],
    ['12.01', '≤', '12.02', 'equal'],
    ['12.02', '≤', '12.01', 'rounding'],
    ['12.03', '≤', '12.01', 'unequal'],
    ['12.01', '≥', '12.01', 'equal'],
    ['12.01', '≥', '12.02', 'rounding'],
    ['12.01', '≥', '12.03', 'unequal'],
    ['12.01', '≠', '12.02', 'equal'],
    ['12.01', '≠', '12.01', 'unequal'],
    ['12.01', '<', '12.02', 'equal'],
    ['12.01', '<', '12.01', 'unequal'],
    ['12.02', '>', '12.01', 'equal'],
    ['12.01', '>', '12.02', 'unequal'],
  ])('%s %s %s: %s', (left, comparison, right, agreement) => {
    expect(compare(printed(left), comparison, printed(right))).toBe(agreement);
  });

  it('a total agrees with the sum of its rounded parts only thanks to rounding', () => {
    const parts = add(printed('33.33'), add(printed('33.33'), printed('33.33')));
    expect(compare(printed('100.00'), '=', parts)).toBe('rounding');
  });

  it('zero is exact: it differs from 0.01, and is not negative', () => {
    expect(compare(printed('0.00'), '=', printed('0.01'))).toBe('unequal');
    expect(compare(printed('-0.01'), '≥', exact(0))).toBe('unequal');
    expect(compare(exact(0), '≥', exact(-0))).toBe('equal');
  });
});

describe('agreement', () => {
  const anyComparison = fc.constantFrom<Comparison>('=', '≠', '≤', '≥', '<', '>');
  const tolerant = fc.constantFrom<Comparison>('=', '≤', '≥');

  test('of figures that hold as printed never needs rounding', () => {
    fc.assert(
      fc.property(anyFigure, anyComparison, anyFigure, (a, comparison, b) => {
        const isSo = {
          '=': a.value.eq(b.value),
          '≠': !a.value.eq(b.value),
          '≤': a.value.lte(b.value),
          '≥': a.value.gte(b.value),
          '<': a.value.lt(b.value),
          '>': a.value.gt(b.value),
        }[comparison];
        expect(compare(a, comparison, b) === 'equal').toBe(isSo);
      }),
    );
  });

  test('is never refused to figures whose true values agree', () => {
    const anyTruth = withTruth(anyFigure);
    fc.assert(
      fc.property(anyTruth, tolerant, anyTruth, (a, comparison, b) => {
        const order = a.truth.cmp(b.truth);
        const isTrue = comparison === '=' ? order === 0 : comparison === '≤' ? order <= 0 : order >= 0;
        if (isTrue) expect(compare(a.figure, comparison, b.figure)).not.toBe('unequal');
      }),
    );
  });

  test('is strict for <, > and ≠: rounding excuses nothing', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom<Comparison>('<', '>', '≠'), anyFigure, (a, comparison, b) => {
        expect(compare(a, comparison, b)).not.toBe('rounding');
      }),
    );
  });

  test('of = is that of ≤ and ≥ together', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const bounds = [compare(a, '≤', b), compare(a, '≥', b)];
        const isBoth = !bounds.includes('unequal');
        expect(compare(a, '=', b) !== 'unequal').toBe(isBoth);
      }),
    );
  });

  test('reads the same from either side', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(compare(a, '=', b)).toBe(compare(b, '=', a));
        expect(compare(a, '≤', b)).toBe(compare(b, '≥', a));
        expect(compare(a, '<', b)).toBe(compare(b, '>', a));
      }),
    );
  });
});
