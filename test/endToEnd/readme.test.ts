import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from '../../src/report/text';
import { PACKS } from '../../src/rules/packs';
import { openCase } from '../kit/cases';
import { reportOf } from '../kit/report';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The block of the first screen that shows what the command prints. */
const sample = (/输出如下（节选）：\n\n```\n([\s\S]*?)\n```/.exec(README)?.[1] ?? '').split('\n');

describe('README.md', () => {
  it('shows the real output of npm run -s check, in its order', async () => {
    const report = await reportOf(
      openCase('lukou-2020/workbook.xlsx'),
      'test/cases/lukou-2020/workbook.xlsx',
    );
    const printed = toText([report]);
    const shown = sample.filter((line) => line.trim() !== '' && line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(10);
    const output = printed.split('\n');
    const places = shown.map((line) => output.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says how many rules there are', () => {
    const rules = PACKS.reduce((sum, pack) => sum + pack.rules.length, 0);
    expect(README).toContain(`${rules} reconciliation rules`);
  });
});
