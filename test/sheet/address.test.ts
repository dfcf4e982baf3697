import fc from 'fast-check';
import { address, columnLetters, rangeAddress } from '../../src/sheet/address';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The last column of a sheet is XFD. */
const COLUMNS = 16_384;

/** All column letters in their order, counted up letter by letter. */
function everyColumn(): readonly string[] {
  const one = Array.from(ALPHABET);
  const two = one.flatMap((first) => one.map((second) => first + second));
  const three = one.flatMap((first) => two.map((rest) => first + rest));
  return [...one, ...two, ...three];
}

describe('the address of a cell', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [COLUMNS - 1, 'XFD'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('counts columns as a sheet does, to the last and beyond', () => {
    const counted = everyColumn();
    expect(counted.map((_, column) => columnLetters(column))).toEqual(counted);
    expect(counted.length).toBeGreaterThan(COLUMNS);
  });

  it('has its row counted from 1', () => {
    expect(address({ row: 0, column: 0 })).toBe('A1');
    expect(address({ row: 12, column: 6 })).toBe('G13');
    expect(address({ row: 1_048_575, column: COLUMNS - 1 })).toBe('XFD1048576');
  });

  it('does not depend on the sheet', () => {
    const cell = { sheet: '公开04表', row: 12, column: 6 };
    expect(address(cell)).toBe('G13');
  });

  it('is another for every cell', () => {
    const cell = fc.record({ row: fc.nat(2_000), column: fc.nat(2_000) });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const isSame = a.row === b.row && a.column === b.column;
        expect(address(a) === address(b)).toBe(isSame);
      }),
    );
  });
});

describe('the address of a range', () => {
  it('names its two corners', () => {
    expect(rangeAddress({ row: 0, column: 0 }, { row: 19, column: 5 })).toBe('A1:F20');
    expect(rangeAddress({ row: 4, column: 26 }, { row: 4, column: 27 })).toBe('AA5:AB5');
  });

  it('of one cell names it twice', () => {
    expect(rangeAddress({ row: 2, column: 2 }, { row: 2, column: 2 })).toBe('C3:C3');
  });
});
