import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { juesuan, juesuanIn, useFolder } from './command';
import { errorCodesOf, filesOf } from './json';
import { copy, LUKOU_XLS, PUTUO, put } from './workbooks';

const folder = useFolder();
const inFolder = (...names: readonly string[]) => names.map((name) => join(folder(), name));
function makeFolder(...names: readonly string[]): string {
  const path = join(folder(), ...names);
  mkdirSync(path, { recursive: true });
  return path;
}

describe('a folder given to juesuan check', () => {
  it('stands for the workbooks in it and in the folders below, in the order people sort them', () => {
    makeFolder('乡镇', '2020');
    for (const name of ['10月.xlsx', '2月.xlsm', '乡镇/2020/决算.XLSX']) copy(PUTUO, folder(), name);
    const run = juesuan('check', folder(), '--format', 'json');
    expect(filesOf(run).map(({ file }) => file)).toEqual(
      inFolder('2月.xlsm', '10月.xlsx', '乡镇/2020/决算.XLSX'),
    );
    expect(run.status).toBe(0);
  });

  it('passes over what is no workbook and what Excel and others keep beside one', () => {
    makeFolder('.git');
    copy(LUKOU_XLS, folder(), '决算.xls');
    for (const name of ['~$决算.xls', '.决算.xlsx', '.git/旧.xlsx', '说明.docx', '决算.xlsx.bak', '决算.csv'])
      put(folder(), name, '不是工作簿');
    const run = juesuan('check', folder(), '--format', 'json');
    expect(filesOf(run).map(({ file }) => file)).toEqual(inFolder('决算.xls'));
    expect(run).toMatchObject({ status: 1, stderr: '' });
  });

  it('is an error when it holds no workbook', () => {
    put(makeFolder('空'), '说明.txt', '');
    const run = juesuan('check', folder(), PUTUO, '--format', 'json');
    expect(errorCodesOf(run)).toEqual(['emptyFolder', null]);
    expect(run).toMatchObject({
      status: 2,
      stderr: `${folder()}：文件夹里没有 .xlsx、.xlsm 或 .xls 工作簿。\n`,
    });
  });

  it('may be named from where the user stands', () => {
    copy(PUTUO, makeFolder('甲'), '决算.xlsx');
    expect(filesOf(juesuanIn(folder(), 'check', '甲', '--format', 'json')).map(({ file }) => file)).toEqual([
      join('甲', '决算.xlsx'),
    ]);
  });

  it('keeps the files beside a link that leads nowhere or to itself, and tells of the link', () => {
    copy(PUTUO, folder(), '3 决算.xlsx');
    symlinkSync('没有.xlsx', join(folder(), '1 断.xlsx'));
    symlinkSync('2 环.xlsx', join(folder(), '2 环.xlsx'));
    const run = juesuan('check', folder(), '--format', 'json');
    expect(errorCodesOf(run)).toEqual(['notFound', 'notReadable', null]);
    expect(run.status).toBe(2);
  });

  it('keeps the files beside a folder that cannot be listed', () => {
    copy(PUTUO, folder(), '决算.xlsx');
    // Longer than any path may be, from where the command stands: made from within.
    const deep = makeFolder(...Array<string>(14).fill('深'.repeat(80)));
    execFileSync('mkdir', ['-p', Array(4).fill('深'.repeat(80)).join('/')], { cwd: deep });
    const run = juesuan('check', folder(), '--format', 'json');
    execFileSync('rm', ['-r', join(folder(), '深'.repeat(80))]);
    expect(errorCodesOf(run)).toEqual([null, 'notReadable']);
    expect(run.status).toBe(2);
  });
});
