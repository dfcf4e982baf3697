import fc from 'fast-check';
import { Decimal, ZERO } from '../../src/amount/decimal';
import { isUndefined } from '../../src/calc/function';
import { shares } from '../../src/calc/shares';

function of(figures: readonly (string | number)[], places = 2): readonly string[] | string {
  const result = shares.apply(
    figures.map((figure) => new Decimal(figure)),
    places,
  );
  return isUndefined(result) ? result.undefined : result.map((share) => share.plus(0).toString());
}

describe('构成比分摊', () => {
  it('lets the largest remainders have the last digits', () => {
    // Rounded one by one they are 86.05, 3.52, 0.88 and 9.56 %: 100.01 %.
    expect(of(['264.87', '10.82', '2.71', '29.42'])).toEqual(['0.8605', '0.0351', '0.0088', '0.0956']);
  });

  it('serves equal remainders from the first on', () => {
    expect(of([1, 1, 1])).toEqual(['0.3334', '0.3333', '0.3333']);
    expect(of([1, 1, 1, 1, 1, 1], 0)).toEqual(['0.17', '0.17', '0.17', '0.17', '0.16', '0.16']);
  });

  it('gives nothing to nothing', () => {
    expect(of([0, 1, 1, 0, 1])).toEqual(['0', '0.3334', '0.3333', '0', '0.3333']);
  });

  it('takes negative figures for what they are', () => {
    expect(of([-10, 110])).toEqual(['-0.1', '1.1']);
    expect(of([-1, -1, -1])).toEqual(['0.3334', '0.3333', '0.3333']);
    expect(of([1, -4])).toEqual(['-0.3333', '1.3333']);
  });

  it('of one figure is all of it', () => {
    expect(of(['-0.01'], 10)).toEqual(['1']);
  });

  it('knows no share of nothing', () => {
    expect(of([])).toBe('合计数为零，没有构成比');
    expect(of([0, 0])).toBe('合计数为零，没有构成比');
    expect(of(['-0.4', '0.4'])).toBe('合计数为零，没有构成比');
  });

  it('adds up to one, for any figures', () => {
    const anyFigures = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 0, max: 10 }), (units, places) => {
        const result = shares.apply(
          units.map((each) => new Decimal(each).div(100)),
          places,
        );
        fc.pre(!isUndefined(result));
        expect(result.reduce((sum, share) => sum.plus(share), ZERO).toString()).toBe('1');
        expect(result.every((share) => share.decimalPlaces() <= places + 2)).toBe(true);
      }),
    );
  });
});
