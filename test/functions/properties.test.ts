import fc from 'fast-check';
import { CELL_FUNCTIONS } from '../../functions/catalogue';
import { anyBase, anyFigure, anyPlaces } from './anyFigure';
import { below, numberOf, power, textOf, type Fixed } from './bigint';
import { call, spilled } from './call';

/** A number that a cell holds, in whole last digits. */
function lastDigits(share: number | string, places: number): bigint {
  const digits = Math.round(Number(share) * 10 ** (places + 2));
  expect(digits / 10 ** (places + 2)).toBe(share);
  return BigInt(digits);
}

/** Rows of cells of any shape. */
const anyRange = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** A figure as a cell may hold it, blanks and texts among them. */
const anyCell = fc.oneof(
  anyFigure.map(numberOf),
  anyFigure.map(textOf),
  fc.constantFrom<null | string | number>(null, '', 0, '—'),
);

describe('构成比分摊', () => {
  const total = (range: readonly (readonly Fixed[])[]): readonly [bigint, bigint[]] => {
    const units = range.flat().map((figure) => figure.units * power(6 - figure.places));
    return [units.reduce((sum, each) => sum + each, 0n), units];
  };

  /** Shares of a sum near zero grow past what a double can hold to the last digit. */
  const isOrdinary = (range: readonly (readonly Fixed[])[]): boolean => {
    const [whole, units] = total(range);
    return units.every((each) => 1_000n * whole * whole > each * each);
  };

  it('adds up to exactly 100 %, for any figures of any shape', () => {
    fc.assert(
      fc.property(anyRange(anyFigure), fc.integer({ min: 0, max: 10 }), (range, places) => {
        fc.pre(isOrdinary(range));
        const result = spilled(
          '构成比分摊',
          range.map((row) => row.map(numberOf)),
          places,
        );
        const digits = result.flat().map((share) => lastDigits(share, places));
        expect(digits.reduce((sum, each) => sum + each, 0n)).toBe(power(places + 2));
        expect(result.map((row) => row.length)).toEqual(range.map((row) => row.length));
      }),
    );
  });

  it('gives no share farther than one last digit from the exact one, and nothing to nothing', () => {
    fc.assert(
      fc.property(anyRange(anyFigure), fc.integer({ min: 0, max: 10 }), (range, places) => {
        fc.pre(isOrdinary(range));
        const result = spilled(
          '构成比分摊',
          range.map((row) => row.map(numberOf)),
          places,
        ).flat();
        const [whole, units] = total(range);
        for (const [i, each] of units.entries()) {
          const above = lastDigits(result[i]!, places) - below(each * power(places + 2), whole);
          expect([0n, 1n]).toContain(above);
          if (each === 0n) expect(result[i]).toBe(0);
        }
      }),
    );
  });

  it('gives the larger figure no smaller share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }),
        anyPlaces,
        (figures, places) => {
          fc.pre(figures.some((figure) => figure > 0));
          const sorted = [...figures].sort((a, b) => b - a);
          const result = spilled(
            '构成比分摊',
            sorted.map((figure) => [figure]),
            places,
          ).flat();
          expect(result).toEqual([...result].sort((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});

describe('增长率 and 增减表述', () => {
  const direction = (text: number | string): number =>
    /^增加.*增长/.test(String(text)) ? 1 : /^减少.*下降/.test(String(text)) ? -1 : 0;

  const printedFigure = fc.record({
    units: fc.integer({ min: -100_000_00, max: 100_000_00 }).map(BigInt),
    places: fc.constant(2),
  });

  it('never disagree in direction, for figures as they are printed', () => {
    fc.assert(
      fc.property(printedFigure, printedFigure, (current, prior) => {
        const [now, before] = [numberOf(current), numberOf(prior)];
        const text = call('增减表述', now, before) as string;
        // Ten decimals show the direction even of 0.01 in a million.
        const rate = call('增长率', now, before, 10);
        if (before === 0) {
          expect(rate).toBe('#DIV/0!');
          expect(text).toBe(now === 0 ? '持平' : '上年无此项支出');
        } else {
          expect(Math.sign(Number(rate))).toBe(direction(text));
        }
      }),
    );
  });

  it('never say the opposite, for any figures', () => {
    fc.assert(
      fc.property(anyFigure, anyBase, (current, prior) => {
        const [now, before] = [numberOf(current), numberOf(prior)];
        const rate = call('增长率', now, before);
        fc.pre(typeof rate === 'number');
        expect(Math.sign(rate) * direction(call('增减表述', now, before) as string)).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it('state the same rate of printed figures', () => {
    fc.assert(
      fc.property(printedFigure, printedFigure, (current, prior) => {
        const [now, before] = [numberOf(current), numberOf(prior)];
        const stated = /(?:增长|下降)(.*)%$/.exec(call('增减表述', now, before) as string);
        fc.pre(stated !== null);
        const rate = Math.abs(Number(call('增长率', now, before)));
        expect(Math.round(rate * 10_000) / 100).toBe(Number(stated[1]));
      }),
    );
  });
});

/** The functions that work cell by cell, with how many figures they take. */
const CELL_BY_CELL = CELL_FUNCTIONS.filter(({ id }) => !['SHARES', 'SHARETEXT', 'FOOTING'].includes(id)).map(
  ({ name, parameters }) => [name, parameters.filter(({ kind }) => kind === 'range').length] as const,
);

describe('a range', () => {
  test.each(CELL_BY_CELL)('%s: gives what its cells give one by one', (name, count) => {
    fc.assert(
      fc.property(anyRange(fc.tuple(anyCell, anyCell)), (pairs) => {
        const ranges = [0, 1].slice(0, count).map((i) => pairs.map((row) => row.map((pair) => pair[i]!)));
        const alone = pairs.map((row) => row.map((pair) => call(name, ...pair.slice(0, count))));
        expect(spilled(name, ...ranges)).toEqual(alone);
      }),
    );
  });

  test.each(CELL_BY_CELL.filter(([, count]) => count === 2))(
    '%s: takes a single value for each of its cells, on either side',
    (name) => {
      fc.assert(
        fc.property(anyRange(anyCell), anyCell, (range, single) => {
          const filled = range.map((row) => row.map(() => single));
          expect(spilled(name, range, single)).toEqual(spilled(name, range, filled));
          expect(spilled(name, single, range)).toEqual(spilled(name, filled, range));
        }),
      );
    },
  );

  test.each(CELL_BY_CELL)('%s: lets no wrong cell disturb the others', (name, count) => {
    const good = [[8], [9]];
    const bad = [[8], ['无'], [9]];
    const second = count === 2 ? [4] : [];
    const [first, last] = spilled(name, good, ...second);
    expect(spilled(name, bad, ...second)).toEqual([first, [expect.stringMatching(/^#VALUE! “无”/)], last]);
  });
});
