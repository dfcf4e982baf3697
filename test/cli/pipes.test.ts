import { juesuanCutOff } from './command';
import { LUKOU } from './workbooks';

jest.setTimeout(30_000);

/** More than a pipe holds. */
const MANY = Array<string>(4).fill(LUKOU);

describe('a reader that closes early is no error of the command', () => {
  it('as head -1 does', async () => {
    const run = await juesuanCutOff('stdout', 'first', 'check', ...MANY, '--format', 'json');
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout.startsWith('{\n')).toBe(true);
    expect(run.stdout.endsWith('}\n')).toBe(false);
  });

  it('as one that reads nothing does', async () => {
    expect(await juesuanCutOff('stdout', 'none', 'rules')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('of the error output neither', async () => {
    const run = await juesuanCutOff('stderr', 'none', 'check', '没有.xlsx', LUKOU);
    expect(run.status).toBe(2);
    expect(run.stdout).toContain('认出 9 张表');
  });
});
