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
let zip = Buffer.alloc(0);

beforeAll(() => {
  const args = ['scripts/release.mjs', '--built', '--origin', SITE, '--out', join(folder, 'out')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  zip = readFileSync(join(folder, 'out', `juesuan-${version}.zip`));
  files = unzipSync(zip);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ENTRY = Buffer.from('PK\x01\x02');
/** Where the entries of the central directory start, and the mode of a file in one of them. */
const DIRECTORY = { end: 22, start: 16, mode: 40, name: 28, more: 30, comment: 32, header: 46 };

/** The Unix permissions that each file of the zip is unzipped with. */
function modes(): readonly number[] {
  const found: number[] = [];
  let at = zip.readUInt32LE(zip.length - DIRECTORY.end + DIRECTORY.start);
  while (zip.subarray(at, at + ENTRY.length).equals(ENTRY)) {
    found.push(zip.readUInt16LE(at + DIRECTORY.mode));
    const lengths = [DIRECTORY.name, DIRECTORY.more, DIRECTORY.comment];
    at += lengths.reduce((sum, length) => sum + zip.readUInt16LE(at + length), DIRECTORY.header);
  }
  return found;
}

describe('the release, unzipped where nothing else is', () => {
  it('has files that everybody may read', () => {
    expect(modes()).toHaveLength(Object.keys(files).length);
    expect([...new Set(modes())]).toEqual([0o100644]);
  });

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

describe('npm run release', () => {
  it.each([
    [['--no-build'], "选项不对：'--no-build'。可用：--origin 地址"],
    [
      ['--origin', 'http://caiwu.example.cn'],
      '--origin 要写 https:// 开头的网址，现在是“http://caiwu.example.cn”。',
    ],
    [['--office-js', 'japan'], '--office-js 只能是 global、china、own，现在是“japan”'],
    [['--office-js', 'own'], '--office-js own 要用 --office-js-from 指明放着 office.js 的文件夹'],
  ])('%j is told in a line, before anything is built', (args, says) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
