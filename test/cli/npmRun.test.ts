import { npmScript, useFolder } from './command';
import { filesOf } from './json';
import { copy, PUTUO } from './workbooks';

const folder = useFolder();

describe('npm run', () => {
  it('check: names files from where the user stands, not from the project', () => {
    copy(PUTUO, folder(), '决算.xlsx');
    const run = npmScript('check.mjs', folder(), '决算.xlsx', '--format', 'json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(filesOf(run).map(({ file, tables }) => [file, tables.length])).toEqual([['决算.xlsx', 9]]);
  });

  it('check: takes the sample of the project when no file is named', () => {
    const run = npmScript('check.mjs', folder());
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('lukou-2020');
  });

  it('juesuan: passes any command on', () => {
    expect(npmScript('run.mjs', folder(), 'check', '没有.xlsx')).toMatchObject({ status: 2 });
    expect(npmScript('run.mjs', folder(), 'rules').stdout).toContain('BN-01-1');
  });
});
