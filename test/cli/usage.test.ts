import { juesuan, useFolder } from './command';
import { filesOf } from './json';
import { LUKOU, LUKOU_XLS, PUTUO, put, unrelated } from './workbooks';

const folder = useFolder();
const SEE = '用 juesuan --help 查看用法。';

describe('wrong usage gives exit code 2 and one line that says what is wrong', () => {
  it.each<[args: string[], says: string]>([
    [[], SEE],
    [['检查'], `没有“检查”这个命令。${SEE}`],
    [['check'], `没有给出要审核的文件。${SEE}`],
    [['check', '--format', 'json'], `没有给出要审核的文件。${SEE}`],
    [['check', PUTUO, '--foramt', 'json'], `选项不对：'--foramt'。${SEE}`],
    [['check', PUTUO, '-x'], `选项不对：'-x'。${SEE}`],
    [['check', PUTUO, '--out'], `选项不对：'--out <value>'。${SEE}`],
    [['check', PUTUO, '--format', 'xml'], '不认识的格式“xml”，可用：text、json、md。'],
    [['check', PUTUO, '--format', 'JSON'], '不认识的格式“JSON”，可用：text、json、md。'],
    [['check', PUTUO, '--format='], '不认识的格式“”，可用：text、json、md。'],
    [['check', PUTUO, '--jobs', '0'], '--jobs“0”不对，应是 1 到 256 之间的整数。'],
    [['check', PUTUO, '--jobs', '两个'], '--jobs“两个”不对，应是 1 到 256 之间的整数。'],
    [['rules', '--jobs', '2'], `选项不对：'--jobs'。${SEE}`],
    [['rules', '--format', 'csv'], '不认识的格式“csv”，可用：text、json、md。'],
    [['rules', '--prior', PUTUO], `选项不对：'--prior'。${SEE}`],
    [['rules', '表内'], `选项不对：表内。${SEE}`],
  ])('%j', (args, says) => {
    expect(juesuan(...args)).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
  });
});

it.each([['--help'], ['-h'], ['check', '--help'], ['draft', '说明.xlsx', '-h']])(
  '%s %s shows the commands, the options and the exit codes',
  (...args) => {
    const run = juesuan(...args);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    for (const word of ['juesuan check', 'juesuan rules', '--prior', '--format', '--out', '退出码'])
      expect(run.stdout).toContain(word);
  },
);

describe('--prior', () => {
  it.each([
    ['leads nowhere', () => '没有.xlsx', '没有这个文件或文件夹'],
    ['is no workbook', () => put(folder(), '上年.xlsx', '文本'), '看起来是文本文件'],
    ['holds none of the tables', () => unrelated(folder(), '上年.xlsx'), '没有找到部门决算公开的任何一张表'],
  ])('that %s ends the run, for nothing could be compared', (_what, prior, says) => {
    const file = prior();
    const run = juesuan('check', PUTUO, '--prior', file);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr.startsWith(`上年工作簿 ${file}：`)).toBe(true);
    expect(run.stderr).toContain(says);
  });

  it('lets the rules apply that compare with the year before', () => {
    const prior = filesOf(juesuan('check', LUKOU, '--prior', LUKOU_XLS, '--format', 'json'))[0];
    expect(prior?.notApplicable.map(({ reason }) => reason)).not.toContain('没有提供上年的决算表');
  });
});
