import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, type CellObject } from '@e965/xlsx';
import { juesuan } from './command';
import { fileName, hostileFolder, hostileWorkbook, LABELS } from './hostileWorkbooks';
import { filesOf, type FileJson } from './json';

const SLOW = 120_000;
const MARKED = join(__dirname, '../../node_modules/marked/bin/marked.js');
/** Bidding a terminal, a browser or a spreadsheet to do something. */
const CONTROL = /[^\P{Cc}\t\n]/u;

let folder = '';
let units = '';
let total = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  units = hostileFolder(folder);
  // Its sheets and rows are named in 汇总核对, for ten units do not come to one of them.
  total = join(folder, '部门.xlsx');
  writeFileSync(total, hostileWorkbook(LABELS[0]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => juesuan('check', units, '--total', total, ...args);
const inFolder = (name: string): string => join(folder, name);

/** What recognition leaves of a label: no quotation marks and no blanks. */
const bare = (label: string): string => label.replace(/["'\s]/g, '');

const cellsOf = (files: readonly FileJson[]) =>
  files.flatMap(({ findings }) => findings.flatMap(({ cells }) => cells)) as unknown as readonly {
    sheet: string;
    row: string;
  }[];

it(
  'labels are told to programs as they stand in the workbook: unit, sheet, row and file',
  () => {
    const { status, stdout } = run('--format', 'json');
    expect(status).toBe(1);
    const files = filesOf({ status, stdout, stderr: '' });
    expect(files.map(({ error }) => error)).toEqual(LABELS.map(() => null));
    const departments = files.map(({ department }) => bare(department ?? ''));
    expect([...departments].sort()).toEqual(LABELS.map(bare).sort());
    for (const label of LABELS) {
      expect(files.map(({ file }) => file)).toContain(join(units, fileName(label)));
      const cells = cellsOf(files);
      expect(cells.map(({ row }) => bare(row))).toContain(`七、${bare(label)}`);
      if (label !== '__proto__') expect(cells.map(({ sheet }) => sheet)).toContain(label);
    }
    // What JSON wrote down has reached no prototype.
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['file']).toBeUndefined();
  },
  SLOW,
);

it(
  'a report for a terminal holds nothing that would move its cursor or clear it',
  () => {
    const { stdout, stderr } = run();
    expect(stdout).toContain('a\ufffd[2Jb');
    expect(stdout).not.toMatch(CONTROL);
    expect(stderr).not.toMatch(CONTROL);
    for (const label of LABELS.slice(0, 8)) expect(stdout).toContain(fileName(label));
  },
  SLOW,
);

it('the name of a file that cannot be read is told without them too', () => {
  const broken = mkdtempSync(join(tmpdir(), 'juesuan-'));
  try {
    writeFileSync(join(broken, 'a\u001b[2Jb.xlsx'), '不是');
    const { status, stderr, stdout } = juesuan('check', broken);
    expect(status).toBe(2);
    expect(stderr).toContain('a\ufffd[2Jb.xlsx：');
    expect(`${stdout}${stderr}`).not.toMatch(CONTROL);
  } finally {
    rmSync(broken, { recursive: true, force: true });
  }
});

it(
  'a Markdown report turns none of them into a mark of its own',
  () => {
    const { stdout } = run('--format', 'md');
    expect(stdout).not.toMatch(CONTROL);
    const html = execFileSync(process.execPath, [MARKED], { input: stdout, encoding: 'utf8' });
    // GitHub makes a link of a bare address: one that says where it leads may stand.
    const plain = html.replace(/<a href="http:\/\/x[^"]*">(http:\/\/x[^<]*)<\/a>/g, '$1');
    const tags = new Set([...plain.matchAll(/<\/?(\w+)/g)].map(([, name]) => name));
    const known = 'h1 h2 p strong ul li ol table thead tbody tr th td em hr'.split(' ');
    expect([...tags].filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(html).toContain('alert(1)');
  },
  SLOW,
);

it(
  'the summary as .xlsx keeps every one of them as text, and holds no formula and no link',
  () => {
    run('--out', inFolder('汇总.xlsx'));
    const book = readFile(inFolder('汇总.xlsx'), { cellFormula: true });
    const texts: string[] = [];
    for (const sheet of Object.values(book.Sheets)) {
      for (const [name, cell] of Object.entries(sheet) as [string, CellObject][]) {
        if (name.startsWith('!')) continue;
        expect([name, cell.t === 's' || cell.t === 'n', cell.f, cell.l]).toEqual([
          name,
          true,
          undefined,
          undefined,
        ]);
        if (cell.t === 's') texts.push(String(cell.v));
      }
    }
    for (const label of LABELS.slice(0, 8)) {
      expect(texts.map(bare)).toContain(bare(label));
      expect(texts).toContain(join(units, fileName(label)));
    }
    // The sheet of the department's workbook, in 汇总核对.
    expect(texts).toContain('=HYPERLINK("http://x")!G7');
  },
  SLOW,
);

it(
  'the summary as .html escapes every one of them',
  () => {
    run('--out', inFolder('汇总.html'));
    const html = readFileSync(inFolder('汇总.html'), 'utf8');
    expect(html).not.toMatch(CONTROL);
    // One script, which is ours, and no picture.
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img/i);
    // Nothing of a label within a tag.
    expect([...html.matchAll(/<[^<>]*>/g)].filter(([tag]) => /alert|onerror|HYPERLINK/.test(tag))).toEqual(
      [],
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;.xlsx');
    expect(html).toContain('=HYPERLINK(&quot;http://x&quot;)!G7');
  },
  SLOW,
);

it(
  'a folder of reports holds one for each, beside the summary and nowhere else',
  () => {
    const before = readdirSync(folder).sort();
    run('--out', `${inFolder('结果')}/`);
    const reports = LABELS.map((label) => fileName(label).replace(/xlsx$/, 'txt'));
    expect(readdirSync(inFolder('结果')).sort()).toEqual([...reports, '汇总.html', '汇总.xlsx'].sort());
    expect(readdirSync(folder).sort()).toEqual([...before, '结果'].sort());
    for (const name of reports)
      expect(readFileSync(join(inFolder('结果'), name), 'utf8')).toContain('认出 9 张表');
  },
  SLOW,
);
