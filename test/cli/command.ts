import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const COMMAND = join(ROOT, 'dist/juesuan.mjs');
const LONGEST_RUN = 60_000;

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** npm test builds first; a test file run by itself may find nothing built. */
function built(): string {
  if (!existsSync(COMMAND)) execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')]);
  return COMMAND;
}

function runNode(args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: LONGEST_RUN,
    maxBuffer: 64 * 1024 * 1024,
    ...(cwd !== undefined && { cwd }),
    ...(env !== undefined && { env: { ...process.env, ...env } }),
  });
  return { status, stdout, stderr };
}

export const juesuan = (...args: readonly string[]): Run => runNode([built(), ...args]);

/** With a folder that relative names start from. */
export const juesuanIn = (cwd: string, ...args: readonly string[]): Run => runNode([built(), ...args], cwd);

/** A script of package.json, run as npm runs it: in the project's folder, for a user who stands in another. */
export const npmScript = (script: string, standsIn: string, ...args: readonly string[]): Run =>
  runNode([join(ROOT, 'scripts', script), ...args], ROOT, { INIT_CWD: standsIn });

/** A run whose reader closes one of the pipes after the first piece, or before any comes. */
export async function juesuanCutOff(
  pipe: 'stdout' | 'stderr',
  when: 'first' | 'none',
  ...args: readonly string[]
): Promise<Run> {
  const child = spawn(process.execPath, [built(), ...args]);
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      if (name === pipe) child[name].destroy();
    });
  }
  if (when === 'none') child[pipe].destroy();
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...texts };
}

/** A folder of its own for each test. */
export function useFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}
