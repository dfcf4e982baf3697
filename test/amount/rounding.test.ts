import fc from 'fast-check';
import { Decimal } from '../../src/amount/decimal';

/** numerator ÷ denominator to so many decimals, halves away from zero, in whole numbers alone. */
function roundedQuotient(numerator: bigint, denominator: bigint, decimals: number): string {
  const isNegative = numerator < 0n !== denominator < 0n;
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  const scaled = size(numerator) * 10n ** BigInt(decimals);
  const doubled = (2n * scaled) / size(denominator);
  const rounded = (doubled + 1n) / 2n;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isNegative && rounded !== 0n ? `-${text}` : text;
}

const rounded = (value: Decimal, decimals: number): string => {
  const result = value.toDecimalPlaces(decimals);
  return result.isZero() ? new Decimal(0).toFixed(decimals) : result.toFixed(decimals);
};

describe('rounding', () => {
  test.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.0049', 2, '0.00'],
    ['1.005', 2, '1.01'],
    ['0.745549', 4, '0.7455'],
  ])('of %s to %d decimals is %s: halves go away from zero', (value, decimals, text) => {
    expect(rounded(new Decimal(value), decimals)).toBe(text);
  });

  test('of any decimal is that of whole numbers', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 6 }),
        (units, stored, decimals) => {
          const value = new Decimal(units.toString()).div(new Decimal(10).pow(stored));
          expect(rounded(value, decimals)).toBe(roundedQuotient(units, 10n ** BigInt(stored), decimals));
        },
      ),
    );
  });

  test('of any half is away from zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        (units, decimals) => {
          const half = new Decimal(units).plus('0.5').div(new Decimal(10).pow(decimals));
          const next = new Decimal(units + 1).div(new Decimal(10).pow(decimals)).toFixed(decimals);
          expect(rounded(half, decimals)).toBe(next);
          expect(rounded(half.neg(), decimals)).toBe(`-${next}`);
        },
      ),
    );
  });

  test('of any ratio of two amounts is that of whole numbers', () => {
    const amount = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
    fc.assert(
      fc.property(
        amount,
        amount.filter((n) => n !== 0n),
        fc.integer({ min: 0, max: 6 }),
        (part, whole, decimals) => {
          const ratio = new Decimal(part.toString()).div(whole.toString());
          expect(rounded(ratio, decimals)).toBe(roundedQuotient(part, whole, decimals));
        },
      ),
    );
  });
});
