import { rollUpLines } from '../../../src/report/batch/rollUpMessages';
import type { RollUpReport } from '../../../src/report/batch/rollUpReport';

const CELL: RollUpReport['unknown'][number]['cell'] = {
  table: '05',
  ref: { sheet: '公开05表', row: 7, column: 2 },
  row: '2050201 学前教育',
  column: '小计',
  value: '1.00',
};

/** Figures that cannot be compared, each by the files that do not tell it. */
const silent = (...files: readonly (readonly string[])[]): RollUpReport => ({
  file: '部门.xlsx',
  unit: '万元',
  units: 12,
  missing: [],
  equal: 300,
  rounding: 0,
  flaws: [],
  unknown: files.map((each) => ({ cell: CELL, files: each })),
  causes: [],
});

describe('the lines of 汇总核对', () => {
  it('name the files that leave figures untold, those with most of them first', () => {
    const [, line] = rollUpLines(silent(['甲.xlsx'], ['乙.xlsx', '甲.xlsx'], ['甲.xlsx']));
    expect(line).toMatch(/^有 3 个数没有核对：.*：甲\.xlsx（3 个）、乙\.xlsx（1 个）$/);
  });

  it('name ten of many files, and say how many there are', () => {
    const files = Array.from({ length: 12 }, (_, i) => `单位${i + 1}.xlsx`);
    const [, line] = rollUpLines(silent(files));
    expect(line).toMatch(/单位10\.xlsx（1 个）等 12 个文件$/);
    expect(line).not.toContain('单位11');
  });

  it('say nothing of files where all was compared', () => {
    expect(rollUpLines(silent())).toHaveLength(1);
  });
});
