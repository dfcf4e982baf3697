import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, snapshotOf, valuesOf } from './kit/reading';

const open = (name: string) => snapshotOf(readFileSync(join(__dirname, '../cases', name)));

describe('the Lukou workbook', () => {
  const xlsx = open('lukou-2020/workbook.xlsx');
  const xls = open('lukou-2020/workbook.xls');

  it('is the same in .xlsx and in .xls: names, values, formats and what is hidden', () => {
    expect(xls).toEqual(xlsx);
  });

  it('has nine sheets, all visible', () => {
    expect(xlsx.sheets.map(({ visibility }) => visibility)).toEqual(Array(9).fill('visible'));
    expect(xlsx.sheets.slice(0, 2).map(({ name }) => name)).toEqual([
      '公开01表 收入支出决算总表',
      '公开02表 收入决算表',
    ]);
  });

  it('has its figures as stored, with the format that prints them, and codes as text', () => {
    expect(cellsOf(xlsx.sheets[0]!)['C7']).toEqual({ value: 810.16, format: '#,##0.00' });
    expect(cellsOf(xlsx.sheets[0]!)['C6']).toEqual({ value: 1 });
    expect(valuesOf(xlsx.sheets[5]!)).toMatchObject({ D5: '302', F5: 320.54 });
  });

  it('has nothing where a cell is blank: the 合计 row of 03 holds its heading alone', () => {
    expect(xlsx.sheets[2]!.rows.find(({ index }) => index === 6)?.cells).toEqual([
      { column: 0, value: '合计' },
    ]);
  });
});

describe('the Putuo workbook', () => {
  it('has nine sheets, figures with two decimals and codes formatted as text', () => {
    const { sheets } = open('putuo-2024/workbook.xlsx');
    expect(sheets).toHaveLength(9);
    expect(cellsOf(sheets[1]!)).toMatchObject({
      A7: { value: '20139', format: '@' },
      C7: { value: 264.87, format: '0.00' },
    });
  });
});
