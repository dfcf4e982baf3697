import fc from 'fast-check';
import { formatArea, parseArea } from '../../../../workbench/officejs/grid/address';
import {
  COLUMNS_IN_SHEET,
  ROWS_IN_SHEET,
  cellsIn,
  intersect,
  subtract,
  type Area,
} from '../../../../workbench/officejs/grid/area';
import { nameInAddress, splitAddress } from '../../../../workbench/officejs/grid/sheetName';

const area = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(fc.nat(rows - 1), fc.nat(columns - 1), fc.nat(rows - 1), fc.nat(columns - 1))
    .map(([r, c, r2, c2]) => ({
      row: Math.min(r, r2),
      column: Math.min(c, c2),
      rowCount: Math.abs(r - r2) + 1,
      columnCount: Math.abs(c - c2) + 1,
    }));

test('an address leads back to its area', () => {
  fc.assert(
    fc.property(area(ROWS_IN_SHEET, COLUMNS_IN_SHEET), (each) => {
      expect(parseArea(formatArea(each))).toEqual(each);
    }),
  );
});

test('what is taken from an area and what remains are the area', () => {
  fc.assert(
    fc.property(area(12, 12), area(12, 12), (whole, taken) => {
      const rest = subtract(whole, taken);
      const hole = intersect(whole, taken);
      const count = rest.reduce((sum, each) => sum + cellsIn(each), hole ? cellsIn(hole) : 0);
      expect(count).toBe(cellsIn(whole));
      expect(rest.some((each) => intersect(each, taken))).toBe(false);
    }),
  );
});

test.each([
  ['收入', '收入'],
  ['Sheet1', 'Sheet1'],
  ['01 收入', "'01 收入'"],
  ["it's", "'it''s'"],
  ['A1', "'A1'"],
  ['收入-2020', "'收入-2020'"],
])('the sheet %s stands in an address as %s', (name, shown) => {
  expect(nameInAddress(name)).toBe(shown);
  expect(splitAddress(`${shown}!B2`)).toEqual({ sheet: name, rest: 'B2' });
});
