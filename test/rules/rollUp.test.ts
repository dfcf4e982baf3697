import { isSlip } from '../../src/report/batch/rollUpReport';
import { rollUp, totalFigures, unitFigures, type RollUp } from '../../src/rules/rollUp';
import { address } from '../../src/sheet/address';
import { recognise } from '../../src/tables/recognise';
import { put, type Place } from '../kit/edit';
import type { Model } from '../kit/model';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH, type Spec } from '../kit/sample';
import { HUNAN, SINGLE_CHANGES, type Style } from '../kit/style';

/** Three units with money of their own; what they spend is all the department spends. */
const times = (factor: number, department: string): Spec => ({
  ...RICH,
  department,
  activities: RICH.activities.map((activity) =>
    Object.fromEntries(
      Object.entries(activity).map(([key, value]) => [
        key,
        typeof value === 'number' ? value * factor : value,
      ]),
    ),
  ) as unknown as Spec['activities'],
  ownOpening: RICH.ownOpening * factor,
  surplusUsed: RICH.surplusUsed * factor,
  distributed: RICH.distributed * factor,
  economic: Object.fromEntries(Object.entries(RICH.economic).map(([code, value]) => [code, value * factor])),
  threePublicBudget: RICH.threePublicBudget.map(
    (value) => value * factor,
  ) as unknown as Spec['threePublicBudget'],
  threePublicActual: RICH.threePublicActual.map(
    (value) => value * factor,
  ) as unknown as Spec['threePublicActual'],
});

const UNITS = [1, 2, 4].map((factor) => accountsOf(times(factor, `第${factor}单位`)));
const DEPARTMENT = accountsOf(times(7, '某县交通运输局'));

function rolled(
  department: Model,
  units: readonly Model[],
  style: Style = HUNAN,
  own: Style = HUNAN,
): RollUp {
  const accounts = recognise(render(department, own));
  const totals = totalFigures(accounts);
  const keys = totals.map(({ key }) => key);
  const figures = units.map((unit) =>
    unitFigures(recognise(render(unit, style)), keys, accounts.unit ?? '万元'),
  );
  return rollUp(totals, figures, isSlip);
}

const told = ({ flaws }: RollUp) =>
  flaws.map(({ figure, sum, difference, suspects }) => ({
    table: figure.cell.table,
    cell: address(figure.cell.ref),
    column: figure.cell.column,
    value: figure.cell.value,
    sum: sum.value.toFixed(2),
    difference: difference.toFixed(2),
    suspects: suspects.map(({ unit, why }) => `${unit} ${why}`),
  }));

const HOSTING: Place = { table: '07', line: '决算', column: '公务接待费' };

describe('汇总核对', () => {
  it('finds nothing where the department is the sum of its units', () => {
    const result = rolled(DEPARTMENT, UNITS);
    expect(result).toMatchObject({ rounding: 0, flaws: [], unknown: [] });
    expect(result.equal).toBeGreaterThan(300);
  });

  it.each(SINGLE_CHANGES)('adds up units of another layout: %s', (_name, change) => {
    const result = rolled(DEPARTMENT, UNITS, { ...HUNAN, ...change });
    expect(told(result)).toEqual([]);
    expect(result.equal + result.rounding).toBeGreaterThan(200);
  });

  it('converts units in 元 for a department in 万元, and the other way round', () => {
    expect(told(rolled(DEPARTMENT, UNITS, { ...HUNAN, unit: '元' }))).toEqual([]);
    expect(told(rolled(DEPARTMENT, UNITS, HUNAN, { ...HUNAN, unit: '元' }))).toEqual([]);
  });

  it('names the unit that was left out, in every figure it has', () => {
    const flaws = told(rolled(accountsOf(times(5, '某县交通运输局')), UNITS));
    expect(flaws.length).toBeGreaterThan(100);
    for (const { suspects } of flaws) expect(suspects).toContain('1 leftOut');
  });

  it('names the unit that was added twice', () => {
    const flaws = told(rolled(accountsOf(times(11, '某县交通运输局')), UNITS));
    expect(flaws.length).toBeGreaterThan(100);
    for (const { suspects } of flaws) expect(suspects).toContain('2 twice');
  });

  it('tells the cell of the department, the sum and the difference of a figure that is wrong there', () => {
    const department = put(DEPARTMENT, HOSTING, '5.91');
    const flaws = told(rolled(department, UNITS));
    expect(flaws).toEqual([
      {
        table: '07',
        cell: 'L8',
        column: '公务接待费',
        value: '5.91',
        sum: '4.90',
        difference: '1.01',
        suspects: [],
      },
    ]);
  });

  it('names the unit whose figure is one slip of the keyboard away', () => {
    const [first, second, third] = UNITS as [Model, Model, Model];
    // 1.40 typed as 14.0.
    const flaws = told(rolled(DEPARTMENT, [first, put(second, HOSTING, '14.00'), third]));
    expect(flaws).toMatchObject([{ sum: '17.50', difference: '-12.60', suspects: ['1 slip'] }]);
  });

  it('names the only unit that has such a figure', () => {
    const abroad: Place = { table: '07', line: '决算', column: '因公出国费' };
    const without = (unit: Model) => put(unit, abroad, null);
    const [first, second, third] = UNITS as [Model, Model, Model];
    const flaws = told(rolled(put(DEPARTMENT, abroad, '8.88'), [without(first), without(second), third]));
    expect(flaws).toMatchObject([{ sum: '5.20', difference: '3.68', suspects: ['2 only'] }]);
  });

  it('does not compare what a unit does not list down to that 款', () => {
    const lines = UNITS[0]?.coded['05'].lines.filter(({ code }) => (code ?? '').length === 3) ?? [];
    const folded = {
      ...UNITS[0],
      coded: { ...UNITS[0]?.coded, '05': { ...UNITS[0]?.coded['05'], lines } },
    } as Model;
    const result = rolled(DEPARTMENT, [folded, ...UNITS.slice(1)]);
    expect(told(result)).toEqual([]);
    expect(result.unknown.length).toBeGreaterThan(0);
    for (const { figure, units } of result.unknown) {
      expect(figure.key.table).toBe('05');
      expect(figure.key.code?.length).toBeGreaterThan(3);
      expect(units).toEqual([0]);
    }
  });

  it('does not take text in an amount cell for a zero', () => {
    const [first, ...others] = UNITS as [Model, Model, Model];
    const result = rolled(DEPARTMENT, [put(first, HOSTING, '待定'), ...others]);
    expect(told(result)).toEqual([]);
    expect(result.unknown).toMatchObject([{ units: [0] }]);
  });

  it('takes rounding of many figures for rounding', () => {
    const [first] = UNITS as [Model];
    const cell = put(first, HOSTING, '0.67');
    const department = put(first, HOSTING, '2.00');
    const hosting = rolled(department, [cell, cell, cell]).flaws.filter(
      ({ figure }) => figure.cell.column === '公务接待费' && figure.key.row === '决算',
    );
    expect(hosting).toEqual([]);
  });
});
