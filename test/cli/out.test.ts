import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { juesuan, juesuanIn, useFolder } from './command';
import { copy, LUKOU, PUTUO, put, unrelated } from './workbooks';

const folder = useFolder();
const inFolder = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');

describe('--out', () => {
  it('writes what would have been printed, in the format its ending names', () => {
    const endings = { 规则: 'text', '规则.txt': 'text', '规则.JSON': 'json', '规则.md': 'md' };
    const printed = Object.fromEntries(
      ['text', 'json', 'md'].map((format) => [format, juesuan('rules', '--format', format).stdout]),
    );
    for (const [name, format] of Object.entries(endings)) {
      expect(juesuan('rules', '--out', inFolder(name))).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(read(name)).toBe(printed[format]);
    }
  });

  it('gives way to --format', () => {
    juesuan('rules', '--format', 'json', '--out', inFolder('规则.md'));
    expect(JSON.parse(read('规则.md'))).toHaveProperty('packs');
  });

  it('replaces an older report', () => {
    put(folder(), '报告.txt', '旧');
    expect(juesuan('check', LUKOU, '--out', inFolder('报告.txt'))).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect(read('报告.txt')).toContain('认出 9 张表');
  });

  it('has the reasons of unreadable files in the report and on the error output', () => {
    const bad = put(folder(), '空.xlsx', '');
    const run = juesuan('check', bad, '--out', inFolder('报告.txt'));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('文件是空的');
    expect(read('报告.txt')).toContain('文件是空的');
  });
});

describe('--out never writes over a file that was read', () => {
  let whole = Buffer.alloc(0);
  const expectRefused = (args: readonly string[], out: string) => {
    const run = juesuanIn(folder(), ...args, '--out', out);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^--out 指向了要审核的文件 .*，不会覆盖它，请换一个文件名。\n$/m);
    expect(readFileSync(inFolder('决算.xlsx')).equals(whole)).toBe(true);
  };

  beforeEach(() => {
    whole = readFileSync(unrelated(folder(), '决算.xlsx'));
    mkdirSync(inFolder('甲'));
  });

  it('when it was checked', () => {
    whole = readFileSync(copy(LUKOU, folder(), '决算.xlsx'));
    expectRefused(['check', '决算.xlsx'], '决算.xlsx');
  });

  it.each(['决算.xlsx', './甲/../决算.xlsx'])('by the name %s', (out) => {
    expectRefused(['check', '决算.xlsx'], out);
  });

  it('by its full name, or found in a folder', () => {
    expectRefused(['check', '.'], inFolder('决算.xlsx'));
  });

  it('through a link to it or to its folder, or under a second name', () => {
    symlinkSync('决算.xlsx', inFolder('链接.json'));
    symlinkSync('..', inFolder('甲/上'));
    linkSync(inFolder('决算.xlsx'), inFolder('另名.md'));
    for (const out of ['链接.json', '甲/上/决算.xlsx', '另名.md']) expectRefused(['check', '决算.xlsx'], out);
  });

  it('when it was given as a link itself', () => {
    symlinkSync('决算.xlsx', inFolder('链接.xlsx'));
    expectRefused(['check', '链接.xlsx'], '决算.xlsx');
  });

  it('when it is last year’s', () => {
    whole = readFileSync(copy(LUKOU, folder(), '决算.xlsx'));
    expectRefused(['check', PUTUO, '--prior', '决算.xlsx'], '决算.xlsx');
  });

  it('when it is no workbook at all', () => {
    put(folder(), '说明.xlsx', '文本');
    expect(juesuanIn(folder(), 'check', '说明.xlsx', '--out', '说明.xlsx').status).toBe(2);
    expect(read('说明.xlsx')).toBe('文本');
  });
});

describe('--out that cannot be written', () => {
  it.each([
    ['in a folder that is missing', '没有/报告.txt'],
    ['below a file', '决算.xlsx/报告.txt'],
  ])('%s: exit code 2 and the reason', (_where, out) => {
    copy(PUTUO, folder(), '决算.xlsx');
    const run = juesuanIn(folder(), 'check', '决算.xlsx', '--out', out);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^写不了 ${out}（.*），请检查文件夹是否存在、文件是否被打开。\n$`));
  });

  it('does not fail for an input that leads below a file', () => {
    const below = join(copy(PUTUO, folder(), '决算.xlsx'), '表.xlsx');
    const run = juesuan('check', below, PUTUO, '--out', inFolder('报告.txt'));
    expect(run).toMatchObject({
      status: 2,
      stderr: `${below}：没有这个文件或文件夹，请核对路径和文件名。\n`,
    });
    expect(read('报告.txt')).toContain('认出 9 张表');
  });
});
