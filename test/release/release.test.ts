import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { CELL_FUNCTIONS, NAMESPACE } from '../../functions/catalogue';
import { RIBBON_COMMANDS } from '../../taskpane/ribbon';
import { manifestProblems } from '../manifest/check';

const ROOT = join(__dirname, '../..');
const SITE = 'https://caiwu.example.cn/juesuan';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const folder = mkdtempSync(join(tmpdir(), 'juesuan-unzipped-'));
const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8' });
let files: Readonly<Record<string, Uint8Array>> = {};

beforeAll(() => {
  const args = ['scripts/release.mjs', '--built', '--origin', SITE, '--out', join(folder, 'out')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  files = unzipSync(readFileSync(join(folder, 'out', `juesuan-${version}.zip`)));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the release, unzipped where nothing else is', () => {
  it('checks a workbook with Node alone', () => {
    const { status, stdout } = node(
      'juesuan.mjs',
      'check',
      join(ROOT, 'test/cases/lukou-2020/workbook.xlsx'),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('04表 G13 1.01 应为 12.01');
  }, 60_000);

  it('has a manifest without fault for the site given', () => {
    const served = (path: string): Buffer | undefined => (files[path] ? Buffer.from(files[path]) : undefined);
    const code = {
      commands: RIBBON_COMMANDS,
      namespace: NAMESPACE,
      functions: CELL_FUNCTIONS.map(({ id }) => id),
    };
    const manifest = Buffer.from(files['manifest.xml'] ?? []).toString();
    expect(manifestProblems(manifest, { site: SITE, served, version, code })).toEqual([]);
    expect(Buffer.from(files['functions/functions.json'] ?? []).toString()).not.toContain('localhost');
  });

  it('serves the page', async () => {
    const child = spawn(process.execPath, ['juesuan.mjs', 'serve', '--port', '0'], { cwd: folder });
    try {
      const address = await new Promise<string>((resolve) => {
        child.stdout.on('data', (data: Buffer) => {
          const [found] = /http:\/\/localhost:\d+/.exec(data.toString()) ?? [];
          if (found) resolve(found);
        });
      });
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('决算助手');
    } finally {
      child.kill();
    }
  }, 30_000);

  it('sums every file right, and holds the licence of the solver', () => {
    const text = (name: string): string => Buffer.from(files[name] ?? []).toString();
    const sums = text('校验和.txt').trim().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[name] ?? new Uint8Array())
          .digest('hex'),
      ).toBe(sum);
    }
    expect(text('许可.txt')).toMatch(/^highs .*（MIT）$/m);
    expect(text('许可.txt')).not.toMatch(/^buffers /m);
  });
});
