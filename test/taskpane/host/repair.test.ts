import { problemOf } from '../../../taskpane/host/problem';
import { repairCells, undoRepair, type Repair } from '../../../taskpane/host/repair';
import type { SheetData } from '../../../workbench/officejs/memory/workbookData';
import { openExcel, type OpenExcel } from '../excel';

const SHEET = '公开04表';
const G13 = { sheet: SHEET, row: 12, column: 6 };

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

type CellData = NonNullable<SheetData['cells']>[number];

async function open(cell: Omit<CellData, 'row' | 'column'> | null, isProtected = false) {
  const cells = cell ? [{ row: 12, column: 6, ...cell }] : [];
  excel = await openExcel({ sheets: [{ name: SHEET, cells, protected: isProtected }] });
}

const repair = (changes: Partial<Repair> = {}, mayReplaceFormulas = false) =>
  repairCells([{ ref: G13, read: 1.01, to: '12.01', ...changes }], mayReplaceFormulas);

const book = () => excel.store.snapshotState().sheets;
const cell = () => book()[0]?.cells?.[0];

async function done(changes?: Partial<Repair>, mayReplaceFormulas?: boolean) {
  const result = await repair(changes, mayReplaceFormulas);
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.undo;
}

describe('a repair', () => {
  it('puts the figure into the cell, whose format stays, and 撤销 leaves all as it was', async () => {
    await open({ value: 1.01, numberFormat: '#,##0.00' });
    const before = book();
    const undo = await done();
    expect(cell()).toMatchObject({ value: 12.01, numberFormat: '#,##0.00' });
    expect(await undoRepair(undo)).toBe(true);
    expect(book()).toEqual(before);
  });

  it('fills a blank, and 撤销 makes it blank again', async () => {
    await open(null);
    const before = book();
    const undo = await done({ read: null, to: '810.16' });
    expect(cell()).toMatchObject({ value: 810.16 });
    await undoRepair(undo);
    expect(book()).toEqual(before);
  });

  it('takes a figure away where none belongs', async () => {
    await open({ value: 1.01 });
    await done({ to: '' });
    expect(cell()?.value ?? '').toBe('');
  });

  it.each([['@'], ['General']])('of an amount kept as text stays text (format %s)', async (numberFormat) => {
    await open({ value: '1.01', numberFormat });
    const before = book();
    const undo = await done({ read: '1.01' });
    expect(cell()).toMatchObject({ value: '12.01' });
    await undoRepair(undo);
    expect(book()).toEqual(before);
  });

  it('is not made when the cell was changed since it was read', async () => {
    await open({ value: 1.01 });
    excel.store.user.edit(SHEET, 'G13', 1.02);
    expect(await repair()).toEqual({ kind: 'changed' });
    expect(cell()).toMatchObject({ value: 1.02 });
  });

  it('of a formula names it first, replaces it only with leave, and 撤销 brings it back', async () => {
    await open({ value: 1.01, formula: '=SUM(G7:G12)' });
    const before = book();
    expect(await repair()).toEqual({ kind: 'formulas', formulas: [{ ref: G13, formula: '=SUM(G7:G12)' }] });
    expect(book()).toEqual(before);
    const undo = await done({}, true);
    expect(cell()).toMatchObject({ value: 12.01 });
    expect(cell()?.formula).toBeUndefined();
    await undoRepair(undo);
    expect(cell()).toMatchObject({ formula: '=SUM(G7:G12)' });
  });

  it('is no formula where a text only looks like one', async () => {
    await open({ value: '=1.01' });
    const before = book();
    const undo = await done({ read: '=1.01' });
    await undoRepair(undo);
    expect(book()).toEqual(before);
  });

  it('is not undone over what the user has typed since', async () => {
    await open({ value: 1.01 });
    const undo = await done();
    excel.store.user.edit(SHEET, 'G13', 13);
    expect(await undoRepair(undo)).toBe(false);
    expect(cell()).toMatchObject({ value: 13 });
  });

  it('on a protected sheet is refused, and nothing is written', async () => {
    await open({ value: 1.01 }, true);
    expect(await repair().catch(problemOf)).toBe('protected');
    expect(cell()).toMatchObject({ value: 1.01 });
  });

  it('on a sheet that is gone is told as such', async () => {
    await open({ value: 1.01 });
    expect(await repair({ ref: { ...G13, sheet: '公开05表' } }).catch(problemOf)).toBe('gone');
  });

  it('of several cells is made in all of them or in none, in two round trips', async () => {
    await open({ value: 1.01 });
    const both = (read: number | null): readonly Repair[] => [
      { ref: G13, read: 1.01, to: '12.01' },
      { ref: { ...G13, row: 13 }, read, to: '0.40' },
    ];
    const before = book();
    expect(await repairCells(both(7), false)).toEqual({ kind: 'changed' });
    expect(book()).toEqual(before);
    excel.host.resetStats();
    const result = await repairCells(both(null), false);
    expect(excel.host.stats.roundTrips).toBe(2);
    expect(book()[0]?.cells?.map(({ value }) => value)).toEqual([12.01, 0.4]);
    if (result.kind !== 'done') throw new Error(result.kind);
    excel.store.user.edit(SHEET, 'G14', 0.5);
    expect(await undoRepair(result.undo)).toBe(false);
    expect(cell()).toMatchObject({ value: 12.01 });
  });

  it('takes two round trips, and so does 撤销', async () => {
    await open({ value: 1.01 });
    excel.host.resetStats();
    const undo = await done();
    expect(excel.host.stats.roundTrips).toBe(2);
    await undoRepair(undo);
    expect(excel.host.stats.roundTrips).toBe(4);
  });
});
