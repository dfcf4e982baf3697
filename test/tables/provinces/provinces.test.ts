import type { Snapshot } from '../../../src/sheet/snapshot';
import { address } from '../../../src/sheet/address';
import { recognise } from '../../../src/tables/recognise';
import { checked } from '../../kit/checked';
import { figureAt, put, type Place } from '../../kit/edit';
import type { Model } from '../../kit/model';
import { BOTH, published, type Published } from '../../kit/published/accounts';
import { toBook } from '../../kit/published/cells';
import { EXTRAS } from '../../kit/published/extras';
import { CARRIERS } from '../../kit/published/carriers';
import { amountsOf, amountsRead, changedCells } from '../../kit/published/read';
import { PROVINCES } from './books';

const NINE = '01 02 03 04 05 06 07 08 09';

/** A digit lost in 04, a blank 合计 in 03, a wrong subtotal in 06. */
const MISTAKES: readonly (readonly [string, readonly Place[], (figure: string) => string | null])[] = [
  [
    'a digit lost in 04',
    [{ table: '04', line: '210', column: '一般公共预算财政拨款' }],
    (figure) => figure.slice(1),
  ],
  [
    'a blank 合计 in 03',
    [
      { table: '03', line: '合计', column: '本年支出合计' },
      { table: '03', line: '合计', column: '基本支出' },
    ],
    () => null,
  ],
  [
    'a wrong subtotal in 06',
    [{ table: '06', line: '302', column: '决算数' }],
    (figure) => (Number(figure) + 1.1).toFixed(2),
  ],
];

function withMistake(
  model: Model,
  places: readonly Place[],
  change: (figure: string) => string | null,
): Model {
  return places.reduce((wrong, place) => put(wrong, place, change(figureAt(model, place) ?? '')), model);
}

const errors = (book: Snapshot) =>
  checked(book).findings.filter((finding) => finding.class === '逻辑性' && finding.status === 'failed');

describe.each(PROVINCES.map((province) => [province.name, province] as const))('%s', (_, province) => {
  describe.each(BOTH)('%s', (__, spec) => {
    const accounts: Published = published(spec, province.year);
    const book = province.book(accounts);

    it('has its nine tables, department and year recognised', () => {
      const { tables, department, year } = recognise(book);
      expect(tables.map(({ id }) => id).join(' ')).toBe(NINE);
      expect(department).toBe(accounts.model.department);
      expect([province.year, null]).toContain(year);
    });

    it('has every amount read in its row and column', () => {
      const expected = Object.entries(amountsOf(accounts.model)).filter(
        ([key]) => !province.omits?.test(key),
      );
      const found = amountsRead(recognise(book));
      expect(Object.fromEntries(expected.map(([key]) => [key, found[key]]))).toEqual(
        Object.fromEntries(expected),
      );
    });

    it('has no 逻辑性 error, and no fault', () => {
      expect(errors(book).map(({ id, formula }) => [id, formula])).toEqual([]);
      expect(checked(book).faults).toEqual([]);
    });

    it.each(CARRIERS)('reads the same %s', (___, carry) => {
      expect(amountsRead(recognise(carry(book)))).toEqual(amountsRead(recognise(book)));
    });

    it('has none of its tables taken from another, before or after them', () => {
      const extras = toBook(EXTRAS, { unit: '万元', as: 'number', none: 'blank' }).sheets;
      for (const sheets of [
        [...extras, ...book.sheets],
        [...book.sheets, ...extras],
      ]) {
        const { tables, otherTables } = recognise({ sheets });
        expect(tables.map(({ id, sheet }) => [id, sheet])).toEqual(
          recognise(book).tables.map(({ id, sheet }) => [id, sheet]),
        );
        expect(otherTables.length).toBeGreaterThanOrEqual(EXTRAS.length - 1);
      }
    });

    it.each(MISTAKES)('%s is found where it is', (___, places, change) => {
      const wrong = province.book({ ...accounts, model: withMistake(accounts.model, places, change) });
      const named = new Set(
        errors(wrong).flatMap(({ cells }) => cells.map(({ ref }) => `${ref.sheet}!${address(ref)}`)),
      );
      const read = new Set(
        recognise(wrong).tables.flatMap(({ rows }) =>
          rows.flatMap(({ figures }) =>
            figures.flatMap((figure) => (figure ? `${figure.ref.sheet}!${address(figure.ref)}` : [])),
          ),
        ),
      );
      const changed = changedCells(book, wrong).filter((at) => read.has(at));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.filter((at) => !named.has(at))).toEqual([]);
    });
  });
});

describe('a workbook of other tables alone', () => {
  it.each(EXTRAS.map((page) => [page.rows[0]?.[0], page] as const))('%s is none of the nine', (_, page) => {
    expect(
      recognise(toBook([page], { unit: '万元', as: 'number', none: 'blank' })).tables.map(({ id }) => id),
    ).toEqual([]);
  });
});
