import { utils } from '@e965/xlsx';
import { juesuan, useFolder } from './command';
import { filesOf } from './json';
import { PUTUO, putuoWith } from './workbooks';

const folder = useFolder();

const withRule = (name: string, ...rule: readonly string[]): string =>
  putuoWith(folder(), name, (book) => {
    const rows = [['编号', '名称', '类别', '公式', '说明'], [...rule]];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '自定义规则');
  });

describe('rules of the user’s own', () => {
  it('in the workbook itself are checked with the others', () => {
    const file = withRule('自带规则.xlsx', 'ZD-01', '不超过三百万', '逻辑性', '01[总计].收入 ≤ 300万元');
    const run = juesuan('check', file, '--format', 'json');
    expect(run.status).toBe(1);
    expect(filesOf(run)[0]?.findings.find(({ rule }) => rule === 'ZD-01')).toMatchObject({ left: '307.82' });
  });

  it('in another workbook are used with --rules', () => {
    const rules = withRule('规则.xlsx', 'ZD-02', '不超过三百万', '逻辑性', '01[总计].收入 ≤ 300万元');
    expect(juesuan('check', PUTUO, '--rules', rules).stdout).toContain('300万元');
    expect(juesuan('check', PUTUO).status).toBe(0);
  });

  it('that are written wrong are a fault, with exit code 3', () => {
    const run = juesuan('check', withRule('写错.xlsx', 'ZD-03', '写错', '逻辑性', '01[总计].收入 ≤'));
    expect(run.status).toBe(3);
    expect(run.stdout).toContain('ZD-03：公式写错：自定义规则第 2 行');
  });

  it('asked for where there are none: exit code 2, with the heading they need', () => {
    const run = juesuan('check', PUTUO, '--rules', PUTUO);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('表头应为：编号、名称、类别、公式、说明');
  });
});
