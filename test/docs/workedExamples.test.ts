import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const GUIDE = readFileSync(join(ROOT, 'docs/开发.md'), 'utf8');

interface Block {
  readonly kind: string;
  /** The file that it changes or makes; '' for commands. */
  readonly file: string;
  readonly text: string;
}

const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', file = '', body = '']) => ({
      kind,
      file,
      text: body,
    }),
  );

/** A worked change of the guide, by its heading. */
interface Example {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const EXAMPLES: readonly Example[] = GUIDE.split(/^## (?=加)/m)
  .map((section) => ({ title: section.split('\n', 1)[0] ?? '', blocks: blocksIn(section) }))
  .filter(({ blocks }) => blocks.some(({ kind }) => kind === 'diff'));

/** Puts the lines with “+” in the place of those with “-”, among the lines that stay. */
function patched(before: string, { file, text }: Block): string {
  const lines = text.split('\n').slice(0, -1);
  const sideOf = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  const [old, now] = [sideOf('+'), sideOf('-')];
  if (before.split(old).length !== 2) throw new Error(`${file} does not have these lines once:\n${old}`);
  return before.replace(old, () => now);
}

/** What a file was before the example: null for one that it makes. */
type Undo = ReadonlyMap<string, string | null>;

/** Makes the change, and says how to undo it. */
function apply(folder: string, blocks: readonly Block[]): Undo {
  const before = new Map<string, string | null>();
  for (const block of blocks.filter(({ file }) => file !== '')) {
    const path = join(folder, block.file);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (!before.has(path)) before.set(path, old);
    if (block.kind === 'diff') writeFileSync(path, patched(old ?? '', block));
    else if (old !== null) throw new Error(`${block.file} is no new file`);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, block.text);
    }
  }
  return before;
}

function undo(before: Undo): void {
  for (const [path, old] of before) {
    if (old === null) rmSync(path);
    else writeFileSync(path, old);
  }
}

/** The tests that an example says guard it. */
const guardsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .filter(({ kind }) => kind === 'sh')
    .flatMap(({ text }) =>
      text
        .trim()
        .replace(/^npx jest /, '')
        .split(' '),
    );

const LEFT_OUT = /^(?:node_modules|dist|dist-release|coverage|\.git)$/;

describe('the worked changes of docs/开发.md, made on a copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-guide-'));
  beforeAll(() => {
    cpSync(ROOT, folder, {
      recursive: true,
      filter: (source) => !LEFT_OUT.test(source.slice(ROOT.length + 1)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are a rule, a layout, a province, a paragraph and a function', () => {
    expect(EXAMPLES.map(({ title }) => title)).toEqual([
      '加一条规则',
      '加一种版式',
      '加一个省',
      '加一段说明',
      '加一个单元格函数',
    ]);
  });

  // The province has a rule of its own, and so its own counts: it is made by itself. The others go together.
  const isProvince = ({ title }: Example) => title === '加一个省';
  it.each([
    ['加一个省', EXAMPLES.filter(isProvince)],
    ['其余各例', EXAMPLES.filter((example) => !isProvince(example))],
  ] as const)(
    '%s: the tests that guard it pass',
    (_, examples) => {
      const blocks = examples.flatMap((example) => example.blocks);
      const tests = [...new Set(examples.flatMap((example) => guardsOf(example.blocks)))];
      const before = apply(folder, blocks);
      const results = join(folder, 'results.json');
      const args = ['jest', '--ci', '--json', `--outputFile=${results}`, ...tests];
      const { stderr } = spawnSync('npx', args, { cwd: folder, encoding: 'utf8', shell: true });
      undo(before);
      const { success, numPassedTestSuites } = JSON.parse(readFileSync(results, 'utf8')) as Record<
        string,
        unknown
      >;
      rmSync(results);
      expect(success ? '' : stderr).toBe('');
      expect(tests.length).toBeGreaterThan(0);
      expect(numPassedTestSuites).toBe(tests.length);
    },
    300_000,
  );

  it('加一个省 is data and tests alone', () => {
    const province = EXAMPLES.find(({ title }) => title === '加一个省');
    const files = province?.blocks.map(({ file }) => file).filter((file) => file !== '') ?? [];
    expect(files.filter((file) => !/^(?:test\/|README\.md$|src\/.*\.json$)/.test(file))).toEqual([]);
    expect(files).toContain('src/tables/layouts/layouts.json');
  });
});
