import type { Finding } from '../../src/rules/finding';
import { address } from '../../src/sheet/address';
import type { Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';
import { withCell } from '../kit/cell';
import { checked } from '../kit/checked';

const XLSX = openCase('lukou-2020/workbook.xlsx');
const XLS = openCase('lukou-2020/workbook.xls');

const where = ({ cells }: Finding): readonly string[] =>
  cells.map(({ table, ref }) => `${table ?? ref.sheet} ${address(ref)}`);

/** What the case's README says of its tables: class, status, rule, and a cell that must be named. */
const EXPECTED: readonly (readonly [Finding['class'], Finding['status'], string, string])[] = [
  // 03: the total row is blank in both columns that have rows.
  ['逻辑性', 'failed', 'BN-03-2:03.本年支出合计', '03 C7'],
  ['逻辑性', 'failed', 'BN-03-2:03.基本支出', '03 D7'],
  ['逻辑性', 'failed', 'BJ-0103-1', '03 C7'],
  ['逻辑性', 'failed', 'BJ-0503-1:05.合计', '03 C7'],
  ['逻辑性', 'failed', 'BJ-0503-2:05.合计', '03 D7'],
  ['逻辑性', 'failed', 'BJ-0503-4', '03 D7'],
  ['规范性', 'failed', 'GF-18:03.本年支出合计', '03 C7'],
  ['规范性', 'failed', 'GF-18:03.基本支出', '03 D7'],
  // 04: a lost digit, 1.01 for 12.01.
  ['逻辑性', 'failed', 'BN-04-4:04.210', '04 G13'],
  ['逻辑性', 'failed', 'BN-04-5:一般公共预算财政拨款', '04 G13'],
  ['逻辑性', 'failed', 'BJ-0504-2:210', '04 G13'],
  // 06: 302 does not foot, 30217 is blank, 301 differs by rounding, 31021 is misspelt.
  ['逻辑性', 'failed', 'BN-06-1:06.302', '06 F5'],
  ['逻辑性', 'failed', 'BJ-0607-4', '06 F21'],
  ['逻辑性', 'rounding', 'BN-06-1:06.301', '06 C5'],
  ['规范性', 'failed', 'GF-06:06.31021', '06 H22'],
  // 08 and 09.
  ['规范性', 'failed', 'GF-05:09', '09 A3'],
  ['规范性', 'failed', 'GF-16:08', '08 A1'],
  ['规范性', 'failed', 'GF-16:09', '09 A1'],
  // Looks like projects booked as basic; equipment without procurement.
  ['核实性', 'failed', 'HS-08', '06 I10'],
  ['核实性', 'failed', 'HS-09:05.2010507', '05 D12'],
  ['核实性', 'failed', 'HS-09:05.2100410', '05 D15'],
  ['核实性', 'failed', 'HS-10', '06 I8'],
];

describe.each([
  ['.xlsx', XLSX],
  ['.xls', XLS],
])('Lukou 2020 from %s', (_, snapshot) => {
  const { findings, faults } = checked(snapshot);

  it('gives every finding its README lists and no other', () => {
    const found = findings.map((finding) => `${finding.class} ${finding.status} ${finding.id}`);
    const expected = EXPECTED.map(([kind, status, id]) => `${kind} ${status} ${id}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(faults).toEqual([]);
  });

  it.each(EXPECTED)('%s %s %s names %s', (_class, _status, id, cell) => {
    const finding = findings.find((candidate) => candidate.id === id);
    expect(finding && where(finding)).toContain(cell);
  });

  it('shows one broken figure once, with what it breaks under it', () => {
    const { groups } = checked(snapshot);
    const cells = groups.map(({ cell }) => `${cell.sheet.slice(2, 4)} ${address(cell)}`);
    expect(cells.sort()).toEqual(['03 C7', '03 D7', '04 G13', '06 F21']);
  });

  it('says the rounding difference of 301 with both figures', () => {
    const rounding = findings.find(({ status }) => status === 'rounding');
    expect([rounding?.left, rounding?.right, rounding?.difference]).toEqual(['140.10', '140.11', '-0.01']);
  });

  it('knows department and unit, and that no table states a year', () => {
    const { department, unit, year, tables, otherTables } = recognise(snapshot);
    expect([department, unit, year]).toEqual(['株洲市渌口区网格化管理服务中心', '万元', null]);
    expect(tables.map(({ id }) => id).join(' ')).toBe('01 02 03 04 05 06 07 08 09');
    expect(otherTables).toEqual([]);
  });
});

/** The corrections its README gives, and 办公费 lowered so that 302 foots again with 公务接待费 in it. */
const CORRECTIONS: readonly (readonly [string, string, number | string])[] = [
  ['公开03表', 'C7', 810.16],
  ['公开03表', 'D7', 810.16],
  ['公开04表', 'G13', 12.01],
  ['公开06表', 'F21', 0.4],
  ['公开06表', 'F6', 98.5],
  ['公开06表', 'H22', '文物和陈列品购置'],
  ['公开09表', 'A3', '部门：株洲市渌口区网格化管理服务中心'],
  ['公开08表', 'A10', '说明：本单位没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。'],
  ['公开09表', 'A10', '说明：本单位没有使用国有资本经营预算安排的支出，故本表无数据。'],
];

const corrected = (snapshot: Snapshot): Snapshot =>
  CORRECTIONS.reduce((book, [sheet, cell, value]) => withCell(book, sheet, cell, value), snapshot);

describe('Lukou 2020, corrected', () => {
  it('gives no 逻辑性 and no 规范性 finding', () => {
    const wrong = checked(corrected(XLSX)).findings.filter(
      (finding) => finding.status === 'failed' && finding.class !== '核实性',
    );
    expect(wrong).toEqual([]);
  });

  it.each(CORRECTIONS.filter(([, cell]) => cell !== 'F6'))(
    'without the correction of %s %s something is wrong again',
    (sheet, cell) => {
      const others = CORRECTIONS.filter((each) => each[0] !== sheet || each[1] !== cell);
      const book = others.reduce((each, [name, at, value]) => withCell(each, name, at, value), XLSX);
      const wrong = checked(book).findings.filter(
        (finding) => finding.status === 'failed' && finding.class !== '核实性',
      );
      expect(wrong.length).toBeGreaterThan(0);
    },
  );
});
