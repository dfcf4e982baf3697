import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SOURCES = ['functions', 'src/calc', 'src/amount', 'docs/函数', 'scripts/functions.mjs'];
const BUILT = ['dist/functions/functions.js', 'dist/functions/functions.json', 'dist/help/index.html'];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the functions and their help when they are missing or older than their sources. */
export function build(): void {
  const sources = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
  const isFresh = BUILT.every((path) => {
    const full = join(ROOT, path);
    return existsSync(full) && statSync(full).mtimeMs >= sources;
  });
  if (!isFresh) execFileSync(process.execPath, ['scripts/functions.mjs'], { cwd: ROOT, stdio: 'inherit' });
}

export const built = (path: string): string => readFileSync(join(ROOT, 'dist', path), 'utf8');
export const builtNames = (folder: string): readonly string[] => readdirSync(join(ROOT, 'dist', folder));
