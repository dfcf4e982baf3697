import fc from 'fast-check';
import { numberOf, textOf, type Fixed } from './bigint';

const units = (digits: number) => fc.bigInt({ min: -(10n ** BigInt(digits)), max: 10n ** BigInt(digits) });

/** Any amount of money, down to the last of six decimals; many that end in 5, where rounding is decided. */
export const anyFigure: fc.Arbitrary<Fixed> = fc.record({
  units: fc.oneof(
    units(3),
    units(13),
    units(8).map((each) => each * 10n + 5n),
    units(5).map((each) => each * 1_000n + 500n),
  ),
  places: fc.integer({ min: 0, max: 6 }),
});

/** Any base of a ratio; many whose quotients end, so that there are halves to be rounded. */
export const anyBase: fc.Arbitrary<Fixed> = fc.oneof(
  anyFigure,
  fc.record({
    units: fc.constantFrom(8n, 16n, 64n, -125n, 1_000n, 2_000n, -50_000n, 0n),
    places: fc.integer({ min: 0, max: 3 }),
  }),
);

export const anyPlaces = fc.integer({ min: 0, max: 8 });

/** As the number that a cell stores, or as text. */
export const anyForm: fc.Arbitrary<(figure: Fixed) => number | string> = fc.constantFrom<
  (figure: Fixed) => number | string
>(numberOf, numberOf, textOf);
