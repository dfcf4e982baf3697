import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, workerData } from 'node:worker_threads';
import { readFolder, readShare, type Share } from './batch/onlyReading';
import { peakMemory } from './batch/peakMemory';
import { stagesOf } from './batch/stages';
import { timed } from './batch/timed';
import { isInstalled, measureWithoutUs } from './batch/withoutUs';
import { writeWorkbooks } from './batchWorkbooks';

const AIM = 1.25;
/** Ends of a check: no error, some, or a rule that faulted, which is told. */
const CHECKED = [0, 1, 3];
/** Workbooks with formulas, and workbooks whose stages are looked at. */
const SAMPLE = 20;
const STAGED = 200;
/** Of the files, to compare the memory of a short run with that of a long one. */
const PART = 10;
const SELF = import.meta.url;
const READ = 'only-reading';

interface Costs {
  readonly read: number;
  readonly check: number;
}

interface Programs {
  readonly juesuan: string;
  readonly reader: string;
}

/** The command as it was built before, and this program as the reader, out of reach of a build meanwhile. */
function programsIn(home: string): Programs {
  if (!existsSync('dist/juesuan.mjs')) throw new Error('没有 dist/juesuan.mjs，请先 npm run build');
  mkdirSync(home);
  for (const name of readdirSync('dist').filter((each) => /\.(?:mjs|wasm)$/.test(each)))
    cpSync(join('dist', name), join(home, name));
  const reader = join(home, 'reader.mjs');
  cpSync(fileURLToPath(SELF), reader);
  // For the packages that are no part of the bundle.
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction');
  return { juesuan: join(home, 'juesuan.mjs'), reader };
}

/** A fault of ours, also in the search for wrong cells, belongs beside the times it was measured with. */
function tellFaults(out: string): void {
  const { files } = JSON.parse(readFileSync(out, 'utf8')) as {
    files: readonly { file: string; faults: readonly { rule: string; message: string }[] }[];
  };
  for (const { file, faults } of files)
    for (const { rule, message } of faults) console.log(`程序自身出错：${basename(file)} ${rule} ${message}`);
}

/** Seconds, with so many workers; the reading before and after, for what else the machine does comes and goes. */
function costsOf({ juesuan, reader }: Programs, units: string, out: string, jobs: number): Costs {
  const read = (): number => timed(process.execPath, [reader, READ, units, String(jobs)]);
  const check = ['check', units, '--format', 'json', '--out', out, '--jobs', String(jobs)];
  const before = read();
  const checking = timed(process.execPath, [juesuan, ...check], CHECKED);
  tellFaults(out);
  return { read: (before + read()) / 2, check: checking };
}

/** A line of the table: one time against another, in seconds. */
function row(what: string, part: number, whole: number, note = ''): void {
  const digits = Math.min(part, whole) < 1 ? 3 : 1;
  const seconds = `${part.toFixed(digits)} ÷ ${whole.toFixed(digits)}`;
  console.log(`| ${what} | ${(part / whole).toFixed(2)} | ${seconds}${note} |`);
}

/** The same sample by formulas and by us, and what one more workbook takes either way. */
function compareWithFormulas(sample: readonly string[], folder: string, command: string, each: number): void {
  if (!isInstalled()) {
    console.log('\n没有 LibreOffice（soffice），与“用公式核对”的比较没有做。');
    return;
  }
  const other = measureWithoutUs(sample, folder);
  const check = ['check', ...sample, '--format', 'json', '--out', join(folder, '样.json'), '--jobs', '1'];
  const own = timed(process.execPath, [command, ...check], CHECKED);
  row(`用公式核对 ÷ 审核，同样 ${sample.length} 个，都含启动`, other.all, own);
  row('用公式核对 ÷ 审核，每多一个', other.eachMore, each);
  console.log(
    `\n用公式核对：各有约 ${other.formulas.toFixed(0)} 条勾稽公式，LibreOffice 启动一次，逐个打开、计算、另存；公式要人先写好，也说不出哪个数错了。两边都是一个一个地做。`,
  );
}

/** Memory must not grow with the number of files: a tenth of them against all. */
function compareMemory(files: readonly string[], folder: string, command: string): void {
  const peak = (some: readonly string[]) => {
    const check = [
      command,
      'check',
      ...some,
      '--format',
      'json',
      '--out',
      join(folder, '存.json'),
      '--jobs',
      '1',
    ];
    return peakMemory(folder, check, CHECKED);
  };
  const [few, all] = [peak(files.slice(0, Math.ceil(files.length / PART))), peak(files)];
  console.log(
    `| 内存最多时，全部 ÷ 其中 1/${PART} | ${(all / few).toFixed(2)} | ${all.toFixed(0)} MB ÷ ${few.toFixed(0)} MB |`,
  );
}

async function tellStages(files: readonly string[]): Promise<void> {
  const stages = await stagesOf(files);
  const reading = stages.get('只读取') ?? NaN;
  const told = [...stages].map(([stage, seconds]) => `${stage} ${(seconds / reading).toFixed(2)}`);
  console.log(`\n各步用时与只读取之比（前 ${files.length} 个，在一个进程里一个一个做）：${told.join('，')}`);
}

async function measure(folder: string, count: number, seed: number): Promise<void> {
  const units = join(folder, '单位');
  mkdirSync(units);
  const files = writeWorkbooks(units, count, seed);
  const programs = programsIn(join(folder, 'dist'));
  const cores = availableParallelism();
  const many = costsOf(programs, units, join(folder, '多.json'), cores);
  const one = costsOf(programs, units, join(folder, '单.json'), 1);
  console.log(`${count} 个工作簿，种子 ${seed}，${cores} 核；同一次运行，同一批文件\n`);
  console.log('| 比什么 | 比值 | 秒 |\n|---|---|---|');
  const verdict = many.check / many.read <= AIM ? '达到' : '未达到';
  row(`审核 ÷ 只读取，${cores} 个同时`, many.check, many.read, `；目标 ≤ ${AIM}，${verdict}`);
  row('审核 ÷ 只读取，一个一个', one.check, one.read);
  row(`审核，一个一个 ÷ ${cores} 个同时`, one.check, many.check);
  compareMemory(files, folder, programs.juesuan);
  compareWithFormulas(files.slice(0, SAMPLE), folder, programs.juesuan, one.check / count);
  await tellStages(files.slice(0, STAGED));
}

async function main(): Promise<void> {
  const [mode, folder, jobs] = process.argv.slice(2);
  if (mode === READ) {
    await readFolder(folder ?? '', Number(jobs), SELF);
    return;
  }
  const { values } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
  });
  const home = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    await measure(home, Number(values.count), Number(values.seed));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

if (isMainThread) await main();
else readShare(workerData as Share);
