// Runs the command line, building it first when it is missing or older than its sources.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtAt, newest } from './newest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'files', 'solver', 'cli', 'scripts', 'package-lock.json'];

const command = join(root, 'dist', 'juesuan.mjs');
if (builtAt(command) < Math.max(...SOURCES.map((name) => newest(join(root, name))))) {
  await import('./build.mjs');
}
// npm runs scripts in the project's folder; files are named from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(command);
