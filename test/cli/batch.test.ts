import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprints, unitsIn } from './batchFolder';
import { juesuan, useFolder, type Run } from './command';
import { filesOf, type FileJson } from './json';
import { LUKOU, copy, put } from './workbooks';

const DIST = join(__dirname, '../../dist');
const COMMAND = join(DIST, 'juesuan.mjs');
const SLOW = 120_000;

const folder = useFolder();
const inFolder = (...names: readonly string[]) => join(folder(), ...names);

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));

const reportsIn = (out: string): readonly string[] =>
  existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.json')) : [];

/** What was found, without the cells that may be wrong: the search for these ends by the clock, and machines are busy. */
const checkedIn = (run: Run): readonly FileJson[] =>
  filesOf(run).map((file) => ({
    ...file,
    findings: file.findings.map((finding) => ({ ...finding, suspects: [] })),
  }));

/** The command with a worker that breaks off at files of that name. */
function withMortalWorker(): string {
  const home = inFolder('dist');
  mkdirSync(home);
  for (const name of readdirSync(DIST).filter((each) => /\.(?:mjs|wasm)$/.test(each)))
    cpSync(join(DIST, name), join(home, name));
  renameSync(join(home, 'checkWorker.mjs'), join(home, 'realWorker.mjs'));
  writeFileSync(
    join(home, 'checkWorker.mjs'),
    // The real one listens first: a question that came before would be lost.
    `import { parentPort } from 'node:worker_threads';
import './realWorker.mjs';
parentPort.on('message', ({ input }) => {
  if (input.file.includes('0004')) process.exit(7);
  if (input.file.includes('0005')) throw new Error('内存不足');
});`,
  );
  return join(home, 'juesuan.mjs');
}

describe('many workbooks', () => {
  it(
    'give the same reports in the same order over several workers as one by one',
    () => {
      const units = unitsIn(folder(), 9);
      const run = juesuan('check', units, '--format', 'json');
      const together = checkedIn(run);
      expect(together.map(({ file }) => file)).toEqual(readdirSync(units).map((name) => join(units, name)));
      const alone = readdirSync(units).flatMap((name) =>
        checkedIn(juesuan('check', join(units, name), '--format', 'json')),
      );
      expect(together).toEqual(alone);
      expect(run.status).toBe(1);
      for (const jobs of ['1', '256'])
        expect(checkedIn(juesuan('check', units, '--format', 'json', '--jobs', jobs))).toEqual(together);
    },
    SLOW,
  );

  it(
    'lose only the file at which a worker dies, and tell of it',
    async () => {
      const units = unitsIn(folder(), 7);
      const child = spawn(process.execPath, [
        withMortalWorker(),
        'check',
        units,
        '--out',
        inFolder('报告.json'),
      ]);
      expect(await ended(child)).toBe(3);
      const { files } = JSON.parse(readFileSync(inFolder('报告.json'), 'utf8')) as {
        files: { file: string; error: { code: string; message: string } | null }[];
      };
      expect(files.map(({ error }) => error?.code ?? null)).toEqual([
        null,
        null,
        null,
        'fault',
        'fault',
        null,
        null,
      ]);
      expect(files[3]?.error?.message).toContain('进程中途结束，代码 7');
      expect(files[4]?.error?.message).toContain('内存不足');
    },
    SLOW,
  );

  it(
    'stop at Ctrl-C with a whole report of what is done, and say how many there are',
    async () => {
      const units = unitsIn(folder(), 40);
      const before = fingerprints(units);
      const out = inFolder('报告.json');
      const child = spawn(process.execPath, [COMMAND, 'check', units, '--out', out]);
      let told = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
      while (!existsSync(`${out}.part`) || readFileSync(`${out}.part`, 'utf8') === '')
        await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGINT');
      expect(await ended(child)).toBe(2);
      const { files } = JSON.parse(readFileSync(out, 'utf8')) as { files: unknown[] };
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThan(40);
      expect(told).toBe(
        `已停止：审核了 ${files.length} 个，还有 ${40 - files.length} 个没有审核；已审核的结果都在。\n`,
      );
      expect(fingerprints(units)).toEqual(before);
    },
    SLOW,
  );

  it(
    'killed at any moment leave the inputs as they were and no half report under its name',
    async () => {
      const units = unitsIn(folder(), 30);
      const before = fingerprints(units);
      let finished = 0;
      for (const reports of [0, 1, 4, 11]) {
        const out = inFolder(`结果${reports}`);
        const child = spawn(process.execPath, [
          COMMAND,
          'check',
          units,
          '--format',
          'json',
          '--out',
          `${out}/`,
        ]);
        do await new Promise((resolve) => setTimeout(resolve, 50));
        while (reportsIn(out).length < reports);
        child.kill('SIGKILL');
        await ended(child);
        for (const name of reportsIn(out)) {
          const { files } = JSON.parse(readFileSync(join(out, name), 'utf8')) as { files: unknown[] };
          expect(files).toHaveLength(1);
          finished++;
        }
        expect(existsSync(join(out, '汇总.html'))).toBe(false);
      }
      expect(finished).toBeGreaterThanOrEqual(16);
      expect(fingerprints(units)).toEqual(before);
    },
    SLOW,
  );
});

describe('--out FOLDER/', () => {
  it('holds a report for each workbook, also for two of one name, and the summary', () => {
    mkdirSync(inFolder('甲'));
    mkdirSync(inFolder('乙'));
    for (const each of ['甲', '乙']) copy(LUKOU, inFolder(each), '决算.xlsx');
    put(inFolder('乙'), '坏.xlsx', '不是');
    const run = juesuan('check', inFolder('甲'), inFolder('乙'), '--out', inFolder('结果/'));
    expect(readdirSync(inFolder('结果')).sort()).toEqual(
      ['决算 (2).txt', '决算.txt', '坏.txt', '汇总.html', '汇总.xlsx'].sort(),
    );
    expect(readFileSync(inFolder('结果/决算 (2).txt'), 'utf8')).toContain('认出 9 张表');
    expect(run.status).toBe(2);
    expect(run.stdout).toContain(`已写入 3 份审核报告和汇总：${inFolder('结果/')}`);
  });

  it('may lie below the workbooks and be written again: what it holds is no workbook to check', () => {
    copy(LUKOU, folder(), '决算.xlsx');
    const run = () => juesuan('check', folder(), '--out', inFolder('结果/'));
    expect(run().status).toBe(1);
    expect(run().status).toBe(1);
    expect(readdirSync(inFolder('结果'))).toContain('决算.txt');
  });

  it('is refused where workbooks or explanations lie, which a report might replace', () => {
    const units = inFolder('单位');
    mkdirSync(units);
    copy(LUKOU, units, '决算.xlsx');
    copy(LUKOU, units, '汇总.xlsx');
    mkdirSync(inFolder('说明'));
    put(inFolder('说明'), '决算.txt', '2020年度决算说明。');
    const before = [fingerprints(units), fingerprints(inFolder('说明'))];
    for (const out of [units, inFolder('说明')]) {
      const run = juesuan('check', units, '--text', inFolder('说明'), '--out', out);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('请换一个文件夹');
    }
    expect([fingerprints(units), fingerprints(inFolder('说明'))]).toEqual(before);
  });
});

it('--out to a device writes to it and leaves it in its place', () => {
  // Through a shell: what Node gives a child for a pipe is a socket, which /dev/stdout does not open.
  const { stdout } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${COMMAND}" check "${LUKOU}" --out /dev/stdout | cat`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('认出 9 张表');
  expect(existsSync('/dev/stdout.part')).toBe(false);
});

describe('--text FOLDER', () => {
  it('takes for each workbook the explanation of its name, also where one says 说明 and one 决算', () => {
    const units = inFolder('单位');
    mkdirSync(units);
    mkdirSync(inFolder('说明'));
    for (const name of ['甲局.xlsx', '乙局决算公开.xlsx', '丙局.xlsx']) copy(LUKOU, units, name);
    const wrong = '一般公共预算财政拨款支出790.76万元，占本年支出合计的97.61%。';
    put(inFolder('说明'), '甲局.txt', `五、一般公共预算财政拨款支出决算情况说明\n${wrong}`);
    put(
      inFolder('说明'),
      '乙局决算情况说明.md',
      `五、一般公共预算财政拨款支出决算情况说明\n${wrong}${wrong}`,
    );
    const files = filesOf(
      juesuan('check', units, '--text', inFolder('说明'), '--format', 'json'),
    ) as unknown as { file: string; claims: unknown[] }[];
    const counts = Object.fromEntries(
      files.map(({ file, claims }) => [file.slice(units.length + 1, -5), claims.length]),
    );
    expect(counts['丙局']).toBe(0);
    expect(counts['甲局']).toBeGreaterThan(0);
    expect(counts['乙局决算公开']).toBeGreaterThan(counts['甲局'] ?? 0);
  });
});
