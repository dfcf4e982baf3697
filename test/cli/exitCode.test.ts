import { juesuan, useFolder } from './command';
import { filesOf } from './json';
import { LUKOU, LUKOU_XLS, PUTUO, putuoWith } from './workbooks';

const folder = useFolder();

describe('juesuan check exits with', () => {
  it('0 where no rule finds a logical error, whatever else it finds', () => {
    const run = juesuan('check', PUTUO, '--format', 'json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(new Set(filesOf(run)[0]?.findings.map((each) => `${each.class} ${each.status}`))).toEqual(
      new Set(['规范性 failed', '逻辑性 rounding']),
    );
  });

  it.each([LUKOU, LUKOU_XLS])('1 where a rule finds a logical error: %#', (file) => {
    expect(juesuan('check', file)).toMatchObject({ status: 1, stderr: '' });
  });

  it('2 where a file cannot be read', () => {
    expect(juesuan('check', '没有.xlsx').status).toBe(2);
  });

  it('the highest of several, whatever their order', () => {
    expect(juesuan('check', LUKOU, PUTUO).status).toBe(1);
    expect(juesuan('check', '没有.xlsx', LUKOU, PUTUO).status).toBe(2);
  });
});

describe('an error value in a cell', () => {
  it('leaves the workbook checked: a 规范性 finding names the cell, and the exit code stays as it was', () => {
    const file = putuoWith(folder(), '错误值.xlsx', ({ Sheets, SheetNames }) => {
      Sheets[SheetNames[0]!]!['B5'] = { t: 'e', v: 0x17 };
    });
    const run = juesuan('check', file, '--format', 'json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [report] = filesOf(run);
    expect(report?.tables).toHaveLength(9);
    expect(report?.findings.find(({ message }) => message.includes('#REF!'))).toMatchObject({
      class: '规范性',
      status: 'failed',
      cells: [{ address: 'B5', value: '#REF!' }],
    });
  });

  it('does not hide a logical error elsewhere', () => {
    const file = putuoWith(folder(), '错误值.xlsx', ({ Sheets, SheetNames }) => {
      Sheets[SheetNames[0]!]!['B5'] = { t: 'e', v: 0x07 };
      Sheets[SheetNames[1]!]!['D5'] = { t: 'n', v: 9999, z: '0.00' };
    });
    expect(juesuan('check', file).status).toBe(1);
  });

  it('is what a formula counts as that nobody has calculated', () => {
    const file = putuoWith(folder(), '未计算.xlsx', ({ Sheets, SheetNames }) => {
      Sheets[SheetNames[0]!]!['B5'] = { t: 'z', f: 'SUM(B6:B9)' };
    });
    const [report] = filesOf(juesuan('check', file, '--format', 'json'));
    expect(report?.findings.filter(({ message }) => message.includes('#未计算'))).toMatchObject([
      { class: '规范性', cells: [{ address: 'B5' }] },
    ]);
  });
});
