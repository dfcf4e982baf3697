import fc from 'fast-check';
import { fromNumber } from '../../src/amount/fromNumber';

const read = (stored: number): string => fromNumber(stored).toString();

describe('a stored number', () => {
  test.each([
    ['0.1 + 0.2', 0.1 + 0.2, '0.3'],
    ['1.005 × 1000', 1.005 * 1000, '1005'],
    ['810.16 with noise in the twelfth decimal', 810.160000000002, '810.16'],
    ['810.16 with noise from below', 810.159999999998, '810.16'],
    ['a difference in 元 of 23456789.12 and 23456000.00', 23456789.12 - 23456000, '789.12'],
    ['元 that cancel out but for the noise', 123456789.12 + 0.1 - 123456789.22, '0'],
    ['a negative figure with noise', 0.1 - 0.4, '-0.3'],
  ])('is free of binary noise: %s', (_, stored, value) => {
    expect(read(stored)).toBe(value);
  });

  test.each([
    ['元 as 万元, to the 分', 12.345678, '12.345678'],
    ['one 分 in 万元', 0.000001, '0.000001'],
    ['亿元 to the 分', 1.2345678901, '1.2345678901'],
    ['亿元 to the 分 after zeros', 1.2345670001, '1.2345670001'],
    ['a third, as far as a spreadsheet keeps it', 1 / 3, '0.333333333333333'],
    ['zero', 0, '0'],
    ['a large amount in 元', 123456789012.34, '123456789012.34'],
  ])('keeps all decimals that mean money: %s', (_, stored, value) => {
    expect(read(stored)).toBe(value);
  });

  it('has no sign when it is a negative zero', () => {
    expect(read(-0)).toBe('0');
  });

  it('is the amount itself for every amount in 分, in 元, 万元 and 亿元', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }),
        fc.constantFrom(2, 6, 10),
        (cents, decimals) => {
          const digits = Math.abs(cents)
            .toString()
            .padStart(decimals + 1, '0');
          const written = `${cents < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
          expect(fromNumber(Number(written)).toFixed(decimals)).toBe(
            cents === 0 ? written.replace('-', '') : written,
          );
        },
      ),
    );
  });

  it('loses the noise of amounts in 元 that nearly cancel out', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000_000 });
    const left = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, left, (opening, income, closing) => {
        const spent = opening + income - closing;
        const computed = opening / 100 + income / 100 - spent / 100;
        expect(fromNumber(computed).times(100).toNumber()).toBe(closing);
      }),
    );
  });
});
