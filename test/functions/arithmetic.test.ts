import fc from 'fast-check';
import { anyBase, anyFigure, anyForm, anyPlaces } from './anyFigure';
import { change, growth, isHalfway, numberOf, ratio, rounded, shares, toWan, type Fixed } from './bigint';
import { call, spilled } from './call';

const RUNS = { numRuns: 10_000 };

const orDivision = (figure: Fixed | null): number | string => (figure ? numberOf(figure) : '#DIV/0!');

describe('ten thousand random figures, computed once more in whole numbers', () => {
  test('增减额', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, anyForm, (current, prior, form) => {
        expect(call('增减额', form(current), form(prior))).toBe(numberOf(change(current, prior)));
      }),
      RUNS,
    );
  });

  test('增长率', () => {
    fc.assert(
      fc.property(anyFigure, anyBase, anyPlaces, anyForm, (current, prior, places, form) => {
        const expected = orDivision(growth(current, prior, places));
        expect(call('增长率', form(current), form(prior), places)).toBe(expected);
      }),
      RUNS,
    );
  });

  test.each(['完成率', '构成比'])('%s', (name) => {
    fc.assert(
      fc.property(anyFigure, anyBase, anyPlaces, anyForm, (part, whole, places, form) => {
        expect(call(name, form(part), form(whole), places)).toBe(orDivision(ratio(part, whole, places)));
      }),
      RUNS,
    );
  });

  test('构成比分摊', () => {
    const figures = fc.array(anyFigure, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(figures, anyPlaces, anyForm, (each, places, form) => {
        const expected = shares(each, places)?.map((units) => [numberOf({ units, places: places + 2 })]);
        expect(
          spilled(
            '构成比分摊',
            each.map((figure) => [form(figure)]),
            places,
          ),
        ).toEqual(expected ?? [['#DIV/0!']]);
      }),
      RUNS,
    );
  });

  test('元转万元', () => {
    fc.assert(
      fc.property(anyFigure, anyPlaces, anyForm, (yuan, places, form) => {
        expect(call('元转万元', form(yuan), places)).toBe(numberOf(toWan(yuan, places)));
      }),
      RUNS,
    );
  });

  test('四舍五入准', () => {
    fc.assert(
      fc.property(anyFigure, anyPlaces, anyForm, (figure, places, form) => {
        expect(call('四舍五入准', form(figure), places)).toBe(numberOf(rounded(figure, places)));
      }),
      RUNS,
    );
  });
});

describe('those figures', () => {
  it('have many halves among them, and many zero bases', () => {
    const sample = fc.sample(fc.tuple(anyFigure, anyBase, anyPlaces), 10_000);
    expect(sample.filter((each) => isHalfway(...each)).length).toBeGreaterThan(100);
    expect(sample.filter(([, { units }]) => units === 0n).length).toBeGreaterThan(100);
  });
});
