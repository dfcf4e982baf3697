import fc from 'fast-check';
import { Decimal } from '../../../src/amount/decimal';
import { fromDecimal, isZero, plus, times, toDecimal, ZERO } from '../../../src/suspects/exact/fraction';
import { Simplex, type Row } from '../../../src/suspects/exact/simplex';

const fraction = (value: number) => fromDecimal(new Decimal(value));

const row = (coefficients: readonly number[], lower: number | null, upper: number | null): Row => ({
  coefficients: new Map(coefficients.map((value, i) => [i, fraction(value)])),
  lower: lower === null ? null : fraction(lower),
  upper: upper === null ? null : fraction(upper),
});

const small = fc.integer({ min: -3, max: 3 });

/** Rows that a known point satisfies. */
const feasible = fc
  .record({
    point: fc.tuple(small, small, small),
    rows: fc.array(fc.record({ of: fc.tuple(small, small, small), below: fc.nat(2), above: fc.nat(2) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ point, rows }) => ({
    point,
    rows: rows.map(({ of, below, above }) => {
      const value = of.reduce<number>((sum, factor, i) => sum + factor * (point[i] ?? 0), 0);
      return row(of, value - below, value + above);
    }),
  }));

const anyRows = fc.array(
  fc
    .tuple(fc.tuple(small, small), fc.integer({ min: -4, max: 4 }), fc.nat(3))
    .map(([of, lower, width]) => row(of, lower, lower + width)),
  { minLength: 1, maxLength: 6 },
);

describe('the exact simplex', () => {
  it('finds no conflict where some figures will do', () => {
    fc.assert(fc.property(feasible, ({ rows }) => new Simplex(3, rows).conflict() === null));
  });

  it('proves a conflict by rows whose unknowns cancel out and whose bounds exclude each other', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const conflict = new Simplex(2, rows).conflict();
        if (conflict === null) return;
        for (const unknown of [0, 1]) {
          const sum = [...conflict].reduce(
            (total, [at, factor]) => plus(total, times(factor, rows[at]?.coefficients.get(unknown) ?? ZERO)),
            ZERO,
          );
          expect(isZero(sum)).toBe(true);
        }
        const ends = (up: boolean) =>
          [...conflict].reduce((total, [at, factor]) => {
            const takesUpper = up === factor.n > 0n;
            const bound = takesUpper ? rows[at]?.upper : rows[at]?.lower;
            return plus(total, times(factor, bound ?? ZERO));
          }, ZERO);
        // 0 = Σ factor · row lies outside of what the bounds allow.
        expect(ends(true).n < 0n || ends(false).n > 0n).toBe(true);
      }),
    );
  });

  it('gives ranges that hold the point and whose ends can be reached', () => {
    fc.assert(
      fc.property(feasible, ({ point, rows }) => {
        const simplex = new Simplex(3, rows);
        simplex.conflict();
        const [low, high] = [simplex.smallest(0), simplex.largest(0)];
        const x = new Decimal(point[0]);
        if (low) {
          expect(toDecimal(low).lte(x)).toBe(true);
          expect(new Simplex(3, rows).fix(0, low)).toBe(true);
        }
        if (high) {
          expect(toDecimal(high).gte(x)).toBe(true);
          expect(new Simplex(3, rows).fix(0, plus(high, fraction(0.5)))).toBe(false);
        }
      }),
    );
  });

  it('says so when nothing bounds an unknown', () => {
    expect(new Simplex(2, [row([1, 1], 0, 0)]).largest(0)).toBeNull();
  });

  it('does not lose one 分 in a hundred million', () => {
    const rows = [row([1, 1], 1e8 + 0.01, 1e8 + 0.01), row([1, 0], 1e8, 1e8), row([0, 1], 0, 0)];
    expect(new Simplex(2, rows).conflict()).not.toBeNull();
  });
});
