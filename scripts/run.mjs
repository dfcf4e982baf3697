// Runs the command line, building it first when it is missing or older than its sources.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'files', 'cli', 'scripts', 'package-lock.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.includes('.generated.') ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function builtAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const command = join(root, 'dist', 'juesuan.mjs');
if (builtAt(command) < Math.max(...SOURCES.map((name) => newest(join(root, name))))) {
  await import('./build.mjs');
}
// npm runs scripts in the project's folder; files are named from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(command);
